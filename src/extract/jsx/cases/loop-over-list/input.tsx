const fields = [
  { name: 'firstName', label: 'First name', required: true },
  { name: 'lastName', label: 'Last name', required: true },
  { name: 'nickname', label: 'Nickname', required: false },
] as const;

const countries = ['Austria', 'Germany'];

export function Attendee({ questions }) {
  return (
    <form method="post">
      {fields.map((field) => (
        <label key={field.name}>
          {field.label}
          <input name={field.name} required={field.required} />
        </label>
      ))}
      {Object.entries({ city: 'City', zip: 'Postal code' }).map(([name, label]) => (
        <input key={name} name={name} aria-label={label} />
      ))}
      <select name="country" aria-label="Country">
        {countries.map((country) => (
          <option key={country}>{country}</option>
        ))}
      </select>
      {questions.map((question) => (
        <label key={question.id}>
          {question.title}
          <input name={`answers.${question.id}.text`} required={question.required} />
        </label>
      ))}
    </form>
  );
}
