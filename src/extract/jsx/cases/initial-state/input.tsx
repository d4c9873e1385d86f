import { useState } from 'react';

export function Preferences({ user }) {
  const [news, setNews] = useState(true);
  const [sms, setSms] = useState(false);
  const [plan, setPlan] = useState('plus');
  return (
    <form method="post">
      <input type="checkbox" name="news" aria-label="News" checked={news} onChange={() => setNews(!news)} />
      <input type="checkbox" name="sms" aria-label="Text messages" checked={sms} onChange={() => setSms(!sms)} />
      <input type="checkbox" name="calls" aria-label="Calls" defaultChecked={true} />
      <input type="checkbox" name="mail" aria-label="Letters" defaultChecked={user.letters} />
      <input type="checkbox" name="fax" aria-label="Fax" />
      <select name="plan" aria-label="Plan" value={plan} onChange={(event) => setPlan(event.target.value)}>
        <option value="basic">Basic</option>
        <option value="plus">Plus</option>
      </select>
      <input type="radio" name="pace" value="slow" aria-label="Slow" />
      <input type="radio" name="pace" value="fast" aria-label="Fast" defaultChecked />
      <input name="city" aria-label="City" defaultValue="Neustadt" />
      <input name="street" aria-label="Street" defaultValue={user.street} />
    </form>
  );
}
