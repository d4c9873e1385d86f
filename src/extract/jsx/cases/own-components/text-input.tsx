export function TextInput({ label, name, type = 'text', required, ...rest }) {
  return (
    <div>
      <label htmlFor={name}>
        {label}
        {required && <span>*</span>}
      </label>
      <input id={name} name={name} type={type} required={required} {...rest} />
    </div>
  );
}
