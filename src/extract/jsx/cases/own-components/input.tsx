import { AddressFields } from './address-fields';
import { TextInput } from './text-input';

const Check = ({ name, children }) => (
  <label>
    <input type="checkbox" name={name} /> {children}
  </label>
);

export function DeliveryForm() {
  return (
    <form action="/delivery" method="post">
      <TextInput label="First name" name="firstName" required />
      <TextInput label="Company" name="company" />
      <TextInput label="E-mail" name="email" type="email" required autoComplete="email" />
      <AddressFields prefix="delivery" />
      <Check name="insured">Insure the parcel</Check>
    </form>
  );
}
