export const Choice = ({ label, value, onChange, options }) => (
  <div>
    <p>{label}</p>
    <div role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} role="radio" aria-checked={option.value === value} onClick={() => onChange(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  </div>
);

export const TownCombobox = ({ value, onChange }) => (
  <div>
    <button>{value}</button>
    <input placeholder="Find a town" onChange={(event) => onChange(event.target.value)} />
  </div>
);
