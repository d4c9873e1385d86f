import { createAccount } from './actions';

export function SignupPage() {
  return (
    <main lang="en">
      <h1>Create your account</h1>
      <form id="signup" action={createAccount}>
        <p>Fields marked with * are required.</p>
        <label htmlFor="salutation">Salutation</label>
        <select id="salutation" name="salutation">
          <option value="">Please choose</option>
          <option value="ms">Ms</option>
          <option value="mr">Mr</option>
          <option value="none">no salutation</option>
        </select>
        <label htmlFor="first-name">First name *</label>
        <input id="first-name" name="firstName" autoComplete="given-name" required />
        <label>
          E-mail * <input type="email" name="email" autoComplete="email" required />
        </label>
        <label htmlFor="password">
          Password <abbr title="required">*</abbr>
        </label>
        <input id="password" type="password" name="password" autoComplete="new-password" required />
        <label htmlFor="phone">Phone (optional)</label>
        <input id="phone" type="tel" name="phone" autoComplete="tel" />
        <label htmlFor="birth-date">Date of birth *</label>
        <input id="birth-date" type="date" name="birthDate" autoComplete="bday" required />
        <fieldset>
          <legend>Plan *</legend>
          <label>
            <input type="radio" name="plan" value="basic" required /> Basic
          </label>
          <label>
            <input type="radio" name="plan" value="plus" /> Plus
          </label>
        </fieldset>
        <input id="newsletter" type="checkbox" name="newsletter" defaultChecked />
        <label htmlFor="newsletter">Send me the newsletter</label>
        <input id="terms" type="checkbox" name="terms" required />
        <label htmlFor="terms">
          I accept the <a href="/terms">terms</a>
        </label>
        <button>Create account</button>
      </form>
    </main>
  );
}
