<form method="post" action="/register">
    @include('partials.field', ['name' => 'email', 'label' => 'E-mail', 'required' => true])
    @include('partials.field', ['name' => 'phone', 'label' => 'Phone'])
    @includeWhen($b2b, 'partials.company')
    @includeIf('types.' . $type)
    @livewire('address-form')
</form>
