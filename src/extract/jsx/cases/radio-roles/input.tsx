const reasons = [
  { id: 'lost', label: 'Lost' },
  { id: 'stolen', label: 'Stolen' },
];

export function Report() {
  const [reason, setReason] = useState('lost');
  const [size, setSize] = useState('');
  const [isMember, setIsMember] = useState(null);
  return (
    <form>
      <p id="reason-label">Reason</p>
      <div role="radiogroup" aria-labelledby="reason-label">
        {reasons.map((one) => (
          <button key={one.id} type="button" role="radio" aria-checked={reason === one.id} onClick={() => setReason(one.id)}>
            {one.label}
          </button>
        ))}
      </div>
      <div role="radiogroup" aria-label="Size of the bicycle" id="size" aria-required="true">
        <div role="radio" aria-checked={size === 's'} tabIndex={0} onClick={() => setSize('s')}>
          Small
        </div>
        <div role="radio" aria-checked={size === 'l'} tabIndex={-1} onClick={() => setSize('l')}>
          Large
        </div>
      </div>
      <fieldset>
        <legend>Are you a member?</legend>
        <label>
          <input type="radio" checked={isMember === true} onChange={() => setIsMember(true)} /> Yes
        </label>
        <label>
          <input type="radio" checked={isMember === false} onChange={() => setIsMember(false)} /> No
        </label>
      </fieldset>
      <button role="radio" aria-checked={false}>
        Alone
      </button>
    </form>
  );
}

export const Mood = ({ moods }) => (
  <section>
    <h3>How do you feel?</h3>
    <div role="radiogroup" aria-label="Mood">
      {moods.map((mood) => (
        <button key={mood} role="radio" aria-checked={mood === chosen} onClick={() => choose(mood)}>
          {mood}
        </button>
      ))}
    </div>
  </section>
);
