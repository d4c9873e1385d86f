import { TextInput } from './text-input';

export function AddressFields({ prefix }) {
  return (
    <fieldset>
      <legend>Address</legend>
      <TextInput label="Street" name={`${prefix}.street`} required />
      <TextInput label="City" name={`${prefix}.city`} required />
      <TextInput label="Floor" name={`${prefix}.floor`} />
    </fieldset>
  );
}
