import { Checkbox, Radio } from '@mantine/core';

export function Interests() {
  const [visits, setVisits] = useState('');
  const [topics, setTopics] = useState([]);
  return (
    <form>
      <Radio.Group value={visits} onChange={setVisits} label="How often?" withAsterisk>
        <Radio value="often" label="Often" />
        <Radio value="rarely" label="Rarely" />
      </Radio.Group>
      <Checkbox.Group value={topics} onChange={setTopics} label="Interests">
        <Checkbox value="sport" label="Sport" />
        <Checkbox value="music" label="Music" />
      </Checkbox.Group>
    </form>
  );
}
