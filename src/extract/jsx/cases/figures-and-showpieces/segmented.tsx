export const Segmented = ({ label, value, onChange, options }) => (
  <div>
    <p>{label}</p>
    {options.map((option) => (
      <button key={option} onClick={() => onChange(option)}>
        {option}
      </button>
    ))}
  </div>
);
