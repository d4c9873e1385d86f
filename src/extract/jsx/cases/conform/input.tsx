import { getFormProps, getInputProps, getTextareaProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod';
import { Form } from 'react-router';
import { z } from 'zod';
import { Field } from './field';

const ContactSchema = z.object({
  name: z.string(),
  email: z.string().email(),
  phone: z.string().optional(),
  address: z.object({ city: z.string() }),
  message: z.string(),
});

export default function Contact({ actionData }) {
  const [form, fields] = useForm({
    id: 'contact',
    constraint: getZodConstraint(ContactSchema),
    onValidate({ formData }) {
      return parseWithZod(formData, { schema: ContactSchema });
    },
  });
  const address = fields.address.getFieldset();
  return (
    <Form method="POST" {...getFormProps(form)}>
      <Field
        labelProps={{ htmlFor: fields.name.id, children: 'Your name' }}
        inputProps={{ ...getInputProps(fields.name, { type: 'text' }), autoComplete: 'name' }}
      />
      <Field
        labelProps={{ htmlFor: fields.email.id, children: 'E-mail' }}
        inputProps={{ ...getInputProps(fields.email, { type: 'email' }) }}
      />
      <label htmlFor={fields.phone.id}>Phone</label>
      <input {...getInputProps(fields.phone, { type: 'tel' })} />
      <label htmlFor={address.city.id}>City</label>
      <input {...getInputProps(address.city, { type: 'text' })} />
      <label htmlFor={fields.message.id}>Message</label>
      <textarea {...getTextareaProps(fields.message)} />
      <button>Send</button>
    </Form>
  );
}
