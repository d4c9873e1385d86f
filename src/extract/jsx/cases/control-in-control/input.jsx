import { Checkbox, FormField, NumberBox, Radio, TextInput } from './controls';

export function Pledge() {
  const [amount, setAmount] = useState(0);
  const [gives, setGives] = useState(false);
  const [mail, setMail] = useState('');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('+49');
  const [colour, setColour] = useState('#fff');
  return (
    <form onSubmit={send}>
      <Checkbox label="I want to donate" checked={gives} onChange={setGives}>
        <TextInput type="number" value={amount} onChange={setAmount} />
      </Checkbox>
      <Radio label="Other colour" name="colour" value="other">
        <input name="otherColour" placeholder="Which?" />
      </Radio>
      <Checkbox label="Send me news" name="news">
        <input type="checkbox" />
      </Checkbox>
      <FormField label="How may we reach you?">
        {byMail ? (
          <input type="email" value={mail} onChange={(event) => setMail(event.target.value)} />
        ) : (
          <input type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
        )}
      </FormField>
      <FormField label="Mobile phone">
        <select value={code} onChange={(event) => setCode(event.target.value)}>
          <option>+49</option>
          <option>+43</option>
        </select>
        <input type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
      </FormField>
      <FormField label="Colour of the shirt">
        <input type="color" value={colour} onChange={(event) => setColour(event.target.value)} />
        <input value={colour} onChange={(event) => setColour(event.target.value)} />
      </FormField>
      <FormField label="Town" name="town">
        {towns.length > 0 ? <select>{towns.map(option)}</select> : <input placeholder="Write the town" />}
      </FormField>
    </form>
  );
}
