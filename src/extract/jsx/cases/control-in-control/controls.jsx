export const TextInput = ({ label, type = 'text', value, onChange }) => (
  <label>
    {label}
    <input type={type} value={value} onChange={onChange} />
  </label>
);
