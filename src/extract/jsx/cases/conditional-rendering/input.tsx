import { useState } from 'react';

function CompanyFields({ isCompany }) {
  if (!isCompany) return null;
  return <input name="vatId" placeholder="VAT number" required />;
}

export function Checkout({ config, showBirthday, loading }) {
  const [isCompany, setIsCompany] = useState(false);
  const [step, setStep] = useState(1);
  return (
    <form method="post" action="/checkout">
      <label>
        <input type="checkbox" name="company" checked={isCompany} onChange={() => setIsCompany(!isCompany)} />
        I order for a company
      </label>
      {isCompany && <input name="companyName" placeholder="Company" required />}
      <CompanyFields isCompany={isCompany} />
      {isCompany ? (
        <input name="department" placeholder="Department" />
      ) : (
        <input name="lastName" placeholder="Last name" required />
      )}
      {showBirthday && <input name="birthday" type="date" aria-label="Birthday" required />}
      <input name="phone" type="tel" placeholder="Phone" required={config.phoneRequired} />
      {!loading && <input name="email" type="email" placeholder="E-mail" required />}
      {step === 2 && <input name="street" placeholder="Street" required />}
      <input name="fax" placeholder="Fax" required={false} aria-required="false" />
    </form>
  );
}
