import { TermsConfirmation } from './terms-confirmation';
import { Choice, TownCombobox } from './choice';

function Secret({ label, value, onChange }) {
  return (
    <label>
      {label}
      <input type="password" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

function CourseFilter({ courses }) {
  return <input type="search" placeholder="Find a course" />;
}

export function Enrolment() {
  const [mail, setMail] = useState('');
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [pace, setPace] = useState('slow');
  const [town, setTown] = useState('');
  const [agreed, setAgreed] = useState(false);
  return (
    <section>
      <CourseFilter courses={courses} />
      <input type="email" placeholder="E-mail" value={mail} onChange={(event) => setMail(event.target.value)} />
      <Secret label="Password" value={secret} onChange={setSecret} />
      <Secret label="Password, again" value={again} onChange={setAgain} />
      <Choice label="Pace" value={pace} onChange={setPace} options={[{ value: 'slow', label: 'Slow' }, { value: 'fast', label: 'Fast' }]} />
      <TownCombobox value={town} onChange={setTown} />
      <TermsConfirmation onChecked={setAgreed} />
      <button onClick={() => enrol({ mail, secret, pace, agreed })}>Enrol</button>
    </section>
  );
}
