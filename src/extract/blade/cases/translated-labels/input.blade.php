<form action="/order" method="post">
  @csrf
  <label for="mail">{{ __('checkout.contact.email') }} *</label>
  <input id="mail" type="text" name="f1" required>
  <label for="call">@lang('shop::checkout.contact.phone')</label>
  <input id="call" type="text" name="f2" placeholder="{{ trans('checkout.contact.hint') }}">
  <label for="gone">{{ __('checkout.gone') }}</label>
  <input id="gone" type="text" name="f3">
</form>
