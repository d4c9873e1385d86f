import { zodResolver } from '@hookform/resolvers/zod';
import { parseWithZod } from '@conform-to/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

const person = z.object({ name: z.string().min(1) });

export function Page({ t }: { t: (key: string) => string }) {
  const schema = useMemo(() => person.extend({ email: z.email(t('email')) }), [t]);
  const form = useForm({ resolver: zodResolver(schema) });
  const other = useForm({ resolver: zodResolver(z.object({ phone: z.string().min(6) })) });
  return form && other;
}

const Reply = z.object({ message: z.string().min(1) });

export const action = (formData: FormData) =>
  parseWithZod(formData, { schema: Reply.superRefine(() => undefined) });

export const forms = { login: z.object({ user: z.string().min(1) }), logout: z.object({ reason: z.string() }) };

export const choose = (which: boolean) => useForm({ resolver: zodResolver(which ? forms.login : forms.logout) });
