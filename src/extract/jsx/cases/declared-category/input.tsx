import { Field } from './field';

/** `@category` above an element says what its field asks for; further comments say nothing. */
export function Callback() {
  return (
    <form data-purpose="contact">
      {/* @category contact.phone */}
      <input name="x1" aria-label="How do we reach you?" />
      <input name="x2" aria-label="No comment above" />
      {/** Printed on the parcel. @category identity.name.full */}
      <Field name="x3" label="For" />
      {/* @category none */}
      <p>Colours</p>
      <input name="x4" aria-label="Behind other words" />
    </form>
  );
}

export function Single() {
  return (
    <form>
      {/* @category contact.email */ <input name="x5" aria-label="Where to?" />}
    </form>
  );
}
