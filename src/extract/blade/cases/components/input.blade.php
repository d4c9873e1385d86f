<x-app-layout>
    <x-shop::form :action="route('contact')">
        <x-shop::form.group>
            <x-shop::form.group.label class="required">@lang('contact.name')</x-shop::form.group.label>
            <x-shop::form.group.control type="text" name="name" rules="required" :label="trans('contact.name')" />
        </x-shop::form.group>
        <x-input-label for="email" :value="__('E-mail')" />
        <x-text-input id="email" name="email" type="email" :required="true" />
        <x-input-label for="phone" value="Phone" />
        <x-text-input id="phone" name="phone" :required="$phoneRequired" />
        <x-text-input id="city" name="city" label="City" rules="{{ $cityRequired ? 'required' : '' }}" />
        <input wire:model.live="nickname" required>
        <x-select name="country" label="Country" {{ $attributes }} />
    </x-shop::form>
</x-app-layout>
<script type="text/x-template" id="address-template">
    <template v-if="open">
        <x-shop::form.group.control ::name="prefix + '.street'" rules="required" label="Street" />
    </template>
</script>
