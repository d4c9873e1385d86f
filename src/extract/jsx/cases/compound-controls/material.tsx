import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';

export function Material() {
  const [salutation, setSalutation] = useState('');
  return (
    <form>
      <FormControl>
        <FormLabel id="salutation">Salutation</FormLabel>
        <RadioGroup aria-labelledby="salutation" value={salutation} onChange={(event) => setSalutation(event.target.value)}>
          <FormControlLabel value="mrs" control={<Radio />} label="Mrs" />
          <FormControlLabel value="mr" control={<Radio />} label="Mr" />
        </RadioGroup>
      </FormControl>
    </form>
  );
}
