import { useId } from 'react';

export function Field({ labelProps, inputProps, errors }) {
  const fallback = useId();
  const id = inputProps.id ?? fallback;
  return (
    <div>
      <label htmlFor={id} {...labelProps} />
      <input id={id} {...inputProps} />
      {errors ? <p>{errors}</p> : null}
    </div>
  );
}
