import { ErrorMessage, Field, Form, Formik } from 'formik';

const mandatory = (value) => (value ? undefined : 'Please fill in');

export const Newsletter = () => (
  <Formik initialValues={{ email: 'typed@example.org', frequency: 'weekly', kind: '' }} onSubmit={subscribe}>
    {({ values }) => (
      <Form>
        <h2>Newsletter</h2>
        <label htmlFor="email">E-mail</label>
        <Field id="email" name="email" type="email" validate={mandatory} />
        <ErrorMessage name="email" component="span" />
        <label htmlFor="frequency">How often</label>
        <Field id="frequency" as="select" name="frequency">
          <option value="daily">Daily</option>
          <option value="weekly">Weekly</option>
        </Field>
        <Field name="kind">{({ field }) => <input {...field} placeholder="You are" required />}</Field>
        {values.kind === 'company' && <Field name="company" placeholder="Company" required />}
        <button type="submit">Subscribe</button>
      </Form>
    )}
  </Formik>
);
