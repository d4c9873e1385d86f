<#import "layout.ftl" as layout>
<#-- The account's first form. -->
<@layout.page title="Sign up">
<h1>${msg("Create your account")}</h1>
<form name="signup" action="${url.signup}" method="post">
  <p>
    <label for="salutation">${msg("Salutation")}</label>
    <select id="salutation" name="salutation">
      <option value="">Please choose</option>
      <option value="ms"<#if (values.salutation!'') == 'ms'> selected</#if>>Ms</option>
      <option value="mr"<#if (values.visits > 3) && values.salutation == 'mr'> selected</#if>>Mr</option>
      <option value="none">no salutation</option>
    </select>
  </p>
  <p>
    <label for="first-name">${msg("First name")} *</label>
    <input id="first-name" name="firstName" value="${(values.firstName)!''}" required>
  </p>
  <p>
    <label><@spring.message "E-mail"/> * <input type="email" name="email" value="${values.email?html}" required></label>
  </p>
  <p>
    <label for="password">Password</label>
    <input id="password" type="password" name="password" required>
  </p>
  <p>
    <label for="phone">Phone (optional)</label>
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
</@layout.page>
