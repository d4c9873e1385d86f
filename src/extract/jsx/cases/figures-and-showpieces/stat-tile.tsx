export const StatTile = ({ label, value }) => (
  <div>
    <p>{label}</p>
    <strong>{value}</strong>
  </div>
);
