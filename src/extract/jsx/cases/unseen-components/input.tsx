import { ContactFields, Money, Phone } from 'somebody-elses-package';
import { HoneypotInputs } from 'remix-utils/honeypot/react';

export function Quote({ control, inputs, ...props }) {
  return (
    <form method="post">
      <HoneypotInputs />
      <ContactFields control={control} />
      <Phone name="phone" label="Phone" />
      <Money name="budget" label="Budget" required />
      <input name={props.name} />
      {inputs.map((input) => (
        <input key={input.id} {...input} />
      ))}
    </form>
  );
}
