<form method="post" action="{$link->getPageLink('order')}">
  <label for="phone">{l s='Phone' d='Shop.Forms.Labels'}{if $config.phone} *{/if}</label>
  <input id="phone" name="phone" {if $config.phone}required{/if}>
  {if $smarty.post.type == 'company'}
    <label>Company <input name="company" required></label>
  {elseif $x > 1}
    <label>Title <input name="title" required></label>
  {else}
    <label>Note <input name="note"></label>
  {/if}
  {foreach $guests as $guest}<label>Guest <input name="guest[{$guest.id}]" required></label>{/foreach}
  <label>City <input name="city" {$cityRequired ? 'required' : ''}></label>
  <label>{$LANG.clientarea} <input name="area"></label>
  {literal}<label>Code {a} <input name="code"></label>{/literal}
  <script>const never = { name: 'x' }; if (a) { document.write("<input name='never'>") }</script>
</form>
