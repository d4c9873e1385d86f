import { z } from 'zod';

const emptyToUndefined = (value: unknown) => (value === '' ? undefined : value);

const orEmpty = <T extends z.ZodType>(schema: T) => schema.or(z.literal(''));

/** Ways to say that an empty control is fine although the check behind it would refuse the empty text. */
export const addressForm = z.object({
  union: z.union([z.literal(''), z.email()]),
  or: z.email().or(z.literal('')),
  helper: orEmpty(z.string().regex(/^\d{5}$/)),
  enumWithEmpty: z.enum(['', 'Dr.', 'Prof.']),
  preprocessed: z.preprocess(emptyToUndefined, z.email().optional()),
  preprocessedRequired: z.preprocess(emptyToUndefined, z.string()),
  transformedFirst: z.string().transform((value) => value || undefined).pipe(z.email().optional()),
  transformedAfter: z.string().min(1).transform((value) => value.toUpperCase()),
  optionalOrEmpty: z.string().url().optional().or(z.literal('')),
  nullOrText: z.union([z.null(), z.string().min(1)]),
  numberOrNothing: z.union([z.literal('').transform(() => undefined), z.coerce.number().min(18)]),
});
