import { Controller, FormProvider, useForm, useFormContext } from 'react-hook-form';
import PhoneInput from 'react-phone-number-input';

interface Order {
  email: string;
  company: string;
  vatId: string;
  phone: string;
  street: string;
  giftWrap: boolean;
  note: string;
}

function Street() {
  const { register } = useFormContext<Order>();
  return (
    <label>
      Street
      <input {...register('street', { required: 'Where shall we send it?' })} />
    </label>
  );
}

export function OrderForm({ settings }) {
  const form = useForm<Order>({ defaultValues: { email: 'you@example.org', giftWrap: true } });
  const { register, control, handleSubmit, watch } = form;
  const kind = watch('kind');
  return (
    <FormProvider {...form}>
      <form onSubmit={handleSubmit(console.log)}>
        <label htmlFor="email">E-mail</label>
        <input id="email" type="email" {...register('email', { required: true })} />
        <select aria-label="You order as" {...register('kind')}>
          <option value="person">a person</option>
          <option value="company">a company</option>
        </select>
        <input placeholder="Company" {...register('company')} required={kind === 'company'} />
        {kind === 'company' && <input placeholder="VAT number" {...register('vatId')} required />}
        <Controller
          name="phone"
          control={control}
          rules={{ required: settings.phoneRequired }}
          render={({ field }) => <PhoneInput {...field} placeholder="Phone" />}
        />
        <Street />
        <label>
          <input type="checkbox" {...register('giftWrap')} /> Wrap it as a gift
        </label>
        <textarea placeholder="Note" {...register('note', { required: false })} />
        <button type="submit">Order</button>
      </form>
    </FormProvider>
  );
}
