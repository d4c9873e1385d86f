import { yupResolver } from '@hookform/resolvers/yup';
import { useForm } from 'react-hook-form';
import { schema } from './schema';

export function Feedback() {
  const { register, handleSubmit } = useForm({ resolver: yupResolver(schema) });
  return (
    <form onSubmit={handleSubmit(send)}>
      <input {...register('name')} placeholder="Name" />
      <input {...register('email')} type="email" placeholder="E-mail" required />
    </form>
  );
}
