import { TextField } from '@mui/material';

const children = ['first', 'second'];

export function Family({ withPets }) {
  const rows = [];
  rows.push(<TextField key="parent" name="parent" label="Name of a parent" />);
  for (const child of children) {
    rows.push(<TextField key={child} name={`child_${child}`} label="Name of a child" />);
  }
  if (withPets) {
    rows.push(
      <label>
        Pets <input name="pets" />
      </label>,
    );
  }
  const extras = [<input name="remark" aria-label="Remark" />];
  children.forEach((child) => {
    extras.push(<input type="date" name="birth" aria-label="Date of birth" />);
  });
  return (
    <form>
      {rows}
      <ul>{extras}</ul>
    </form>
  );
}
