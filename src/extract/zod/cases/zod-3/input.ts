import { z } from 'zod/v3';

const Contact = z.object({
  email: z.string({ required_error: 'E-mail is required' }).email(),
  address: z.object({ street: z.string().min(1) }),
});

/** Methods that zod 4 left behind. */
export const deepPartialForm = Contact.deepPartial();
export const augmentForm = Contact.augment({ phone: z.string().min(1) });
export const setKeyForm = Contact.setKey('name', z.string().nonempty());
export const mergeForm = Contact.merge(z.object({ website: z.string().url().nullish() }));
export const effectsForm = Contact.transform((value) => value).refine((value) => value.email !== '');
export const innerForm = effectsForm.innerType().sourceType();
export const nativeForm = z.object({
  date: z.string().date(),
  when: z.string().datetime(),
  accept: z.literal<boolean>(true, { errorMap: () => ({ message: 'You must accept' }) }),
});
