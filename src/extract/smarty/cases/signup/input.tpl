{extends file='page.tpl'}
{block name='content'}
<style>p { margin: 0 } label { color: inherit }</style>
<h1>{l s='Create your account' d='Shop.Theme'}</h1>
<form name="signup" action="{$urls.pages.register|escape:'html'}" method="post">
  {* Names as the controller has them. *}
  <p>
    <label for="salutation">{l s='Salutation'}</label>
    <select id="salutation" name="salutation">
      <option value="">Please choose</option>
      <option value="ms"{if $values.salutation == 'ms'} selected{/if}>Ms</option>
      <option value="mr"{if $values.salutation == 'mr'} selected{/if}>Mr</option>
      <option value="none">no salutation</option>
    </select>
  </p>
  <p>
    <label for="first-name">{'First name'|translate} *</label>
    <input id="first-name" name="firstName" value="{$values.firstName|default:''}" required>
  </p>
  <p>
    <label>{l s='E-mail' d='Shop.Forms.Labels'} * <input type="email" name="email" value="{$values.email}" required></label>
  </p>
  <p>
    <label for="password">Password</label>
    <input id="password" type="password" name="password" required>
  </p>
  <p>
    <label for="phone">{t}Phone{/t} (optional)</label>
    <input id="phone" type="tel" name="phone">
  </p>
  <p>
    <label for="birth-date">Date of birth *</label>
    <input id="birth-date" type="date" name="birthDate" required>
  </p>
  <fieldset>
    <legend>Plan *</legend>
    <label><input type="radio" name="plan" value="basic" required> Basic</label>
    <label><input type="radio" name="plan" value="plus"> Plus</label>
  </fieldset>
  <p>
    <input id="newsletter" type="checkbox" name="newsletter" checked>
    <label for="newsletter">Send me the newsletter</label>
  </p>
  <p>
    <input id="terms" type="checkbox" name="terms" required>
    <label for="terms">I accept the <a href="/terms">terms</a></label>
  </p>
  <button>Create account</button>
</form>
<script>{literal}const settings = {if: '<input name="never">'};{/literal}</script>
{/block}
