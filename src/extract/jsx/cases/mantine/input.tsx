import { Button, Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import { hasLength, isEmail, useForm } from '@mantine/form';

export function Register() {
  const form = useForm({
    initialValues: { email: '', country: 'de', password: '', terms: false, news: true },
    validate: {
      email: isEmail('That is no address'),
      password: hasLength({ min: 8 }, 'Too short'),
      nickname: (value) => (/^\w*$/.test(value) ? null : 'Letters only'),
      city: (value) => (value.trim().length < 1 ? 'Where do you live?' : null),
      terms: (value) => (value === true ? null : 'You must agree'),
    },
  });
  return (
    <form onSubmit={form.onSubmit(send)}>
      <TextInput withAsterisk label="First name" placeholder="Ada" {...form.getInputProps('firstName')} />
      <TextInput label="E-mail" {...form.getInputProps('email')} />
      <TextInput label="Nickname" description="Others see it" {...form.getInputProps('nickname')} />
      <TextInput label="City" {...form.getInputProps('city')} />
      <PasswordInput label="Password" required {...form.getInputProps('password')} />
      <Select
        label="Country"
        data={[
          { value: 'de', label: 'Germany' },
          { value: 'at', label: 'Austria' },
        ]}
        {...form.getInputProps('country')}
      />
      <Checkbox label="I agree to the terms" {...form.getInputProps('terms', { type: 'checkbox' })} />
      <Checkbox label="Send me news" {...form.getInputProps('news', { type: 'checkbox' })} />
      <TextInput label="Company" required={form.values.kind === 'company'} {...form.getInputProps('company')} />
      <Button type="submit">Register</Button>
    </form>
  );
}
