<form wire:submit="signUp">
    <flux:input wire:model="name" :label="__('Name')" type="text" required autocomplete="name" />
    <flux:input wire:model="email" label="E-mail" type="email" required placeholder="you@example.org" />
    <flux:field>
        <flux:label>Note</flux:label>
        <flux:textarea wire:model="note" />
    </flux:field>
    <flux:select wire:model="country" label="Country" />
    <flux:checkbox wire:model="terms" :label="__('I accept the terms')" />
    <flux:icon name="envelope" />
    <flux:button type="submit">Sign up</flux:button>
</form>
