import { Checkbox, FormControlLabel } from '@mui/material';

export function TermsConfirmation({ onChecked }) {
  const [checked, setChecked] = useState(false);
  const change = (event) => {
    setChecked(event.target.checked);
    onChecked(event.target.checked);
  };
  return (
    <FormControlLabel control={<Checkbox checked={checked} onChange={change} />} label="I accept the terms of the school" />
  );
}
