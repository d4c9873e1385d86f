<label for="{$name}">{$label}</label>
<input id="{$name}" name="{$name}"{if $required} required{/if}>
