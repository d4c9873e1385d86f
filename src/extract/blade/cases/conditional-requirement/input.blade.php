<form method="POST" action="{{ route('order') }}">
    @csrf
    <label for="phone">@lang('order.phone')</label>
    <input id="phone" name="phone" @required(config('shop.phone_required'))>
    <label for="company">{{ __('order.company') }}</label>
    <input id="company" name="company" {{ old('type') === 'company' ? 'required' : '' }} @click="open(1)">
    @if (settings('vat') > 1 && $country !== 'x)')
        <label>VAT <input name="vat" required></label>
    @elseif (old('country') == 'de')
        <label>Tax number <input name="tax" required></label>
    @else
        <label>Note <input name="note"></label>
    @endif
    @guest
        <label>E-mail <input type="email" name="email" required class="@error('email') is-invalid @enderror"></label>
    @endguest
    @feature('gifts')
        <label>Gift card <input name="gift" required></label>
    @endfeature
    <label><input type="checkbox" name="news" @checked(old('news', true))> Newsletter</label>
    @foreach ($guests as $guest)
        <label>Guest <input name="guests[{{ $loop->index }}][name]" required></label>
    @endforeach
    <p>Write to help@example.org, or @@home.</p>
</form>
