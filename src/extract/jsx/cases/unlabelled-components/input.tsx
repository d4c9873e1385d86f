import { Calendar } from './ui/calendar';
import { RadioGroup, RadioGroupItem } from './ui/radio-group';

export function Questions({ questions }) {
  const [answers, setAnswers] = useState({});
  const [day, setDay] = useState();
  return (
    <section>
      <h2>Tell us more</h2>
      {questions.map((question) => (
        <div key={question.id}>
          <Label>{question.label}</Label>
          <RadioGroup
            value={answers[question.id] || ''}
            onValueChange={(value) => setAnswers({ ...answers, [question.id]: value })}
          >
            {question.options.map((option) => (
              <RadioGroupItem key={option} value={option} />
            ))}
          </RadioGroup>
        </div>
      ))}
      <input name="remark" aria-label="Remark" />
      <Calendar selected={day} onSelect={setDay} />
    </section>
  );
}

export const DayField = ({ value, onChange }) => (
  <div>
    <Calendar selected={value} onSelect={onChange} />
  </div>
);

export const WeekPicker = ({ onChange }) => {
  const [week, setWeek] = useState();
  return (
    <div>
      <Calendar selected={week} onSelect={setWeek} />
    </div>
  );
};

export const Reservation = ({ value, onChange }) => {
  const [day, setDay] = useState();
  return (
    <form>
      <RadioGroup value={value} onValueChange={onChange} />
      <Calendar selected={day} onSelect={setDay} />
      <input name="guests" aria-label="Guests" />
    </form>
  );
};
