import * as Checkbox from '@radix-ui/react-checkbox';
import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';

export function Radix() {
  const [view, setView] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [country, setCountry] = useState('');
  return (
    <form>
      <RadioGroup.Root aria-label="Density" value={view} onValueChange={setView}>
        <RadioGroup.Item value="wide" id="wide">
          <RadioGroup.Indicator />
        </RadioGroup.Item>
        <label htmlFor="wide">Wide</label>
        <RadioGroup.Item value="dense" id="dense" />
        <label htmlFor="dense">Dense</label>
      </RadioGroup.Root>
      <div>
        <Checkbox.Root id="agreed" checked={agreed} onCheckedChange={setAgreed}>
          <Checkbox.Indicator />
        </Checkbox.Root>
        <label htmlFor="agreed">I agree</label>
      </div>
      <div>
        <label>Country</label>
        <Select.Root value={country} onValueChange={setCountry}>
          <Select.Trigger>
            <Select.Value placeholder="Choose" />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="at">Austria</Select.Item>
          </Select.Content>
        </Select.Root>
      </div>
    </form>
  );
}
