import { Listbox, RadioGroup } from '@headlessui/react';

export function Headless() {
  const [plan, setPlan] = useState('small');
  const [person, setPerson] = useState('');
  return (
    <form>
      <RadioGroup value={plan} onChange={setPlan}>
        <RadioGroup.Label>Your plan</RadioGroup.Label>
        <RadioGroup.Option value="small">
          <RadioGroup.Label as="span">Small</RadioGroup.Label>
        </RadioGroup.Option>
        <RadioGroup.Option value="large">
          <RadioGroup.Label as="span">Large</RadioGroup.Label>
        </RadioGroup.Option>
      </RadioGroup>
      <Listbox value={person} onChange={setPerson}>
        <Listbox.Label>Assigned to</Listbox.Label>
        <Listbox.Button>{person}</Listbox.Button>
        <Listbox.Options>
          <Listbox.Option value="ada">Ada</Listbox.Option>
        </Listbox.Options>
      </Listbox>
    </form>
  );
}
