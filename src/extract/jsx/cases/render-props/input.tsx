import { useForm } from '@tanstack/react-form';
import { Field, Form as FinalForm } from 'react-final-form';

export function Person() {
  const form = useForm({ defaultValues: { firstName: '' } });
  return (
    <form
      aria-label="Person"
      onSubmit={(event) => {
        event.preventDefault();
        form.handleSubmit();
      }}
    >
      <form.Field
        name="firstName"
        children={(field) => (
          <label>
            First name *
            <input name={field.name} value={field.state.value} onChange={(e) => field.handleChange(e.target.value)} />
          </label>
        )}
      />
      <form.Field name="birthday">{(field) => <input type="date" aria-label="Birthday" id={field.name} />}</form.Field>
    </form>
  );
}

export const Survey = () => (
  <FinalForm onSubmit={save}>
    {({ handleSubmit }) => (
      <form onSubmit={handleSubmit}>
        <Field name="age" validate={(value) => (value ? undefined : 'How old are you?')}>
          {({ input, meta }) => <input type="number" {...input} placeholder="Age" />}
        </Field>
      </form>
    )}
  </FinalForm>
);
