<form method="post">{if $a}{if}<label>A <input name="a" {if $b}required></label>{/foreach}{/if}
<label>B <input name="b" value="{$x|default:"}"}"></label> { if } {* <input name="never"> *} {
<label>C <input name="c" {$
