import * as z from 'zod/mini';

const Person = z.object({
  name: z.string().check(z.trim(), z.minLength(1)),
  email: z.email('This is no address'),
});

/** zod mini says with functions what zod says with methods. */
export const miniForm = z.extend(Person, {
  anyText: z.string(),
  phone: z.optional(z.string().check(z.minLength(6))),
  fax: z.nullish(z.string()),
  nickname: z.nullable(z.string()),
  postcode: z.string().check(z.regex(/^\d{5}$/), z.maxLength(5)),
  country: z._default(z.enum(['DE', 'AT']), 'DE'),
  newsletter: z._default(z.boolean(), true),
  terms: z.literal(true),
  website: z.union([z.literal(''), z.url()]),
  age: z.coerce.number().check(z.minimum(18)),
  agreed: z.boolean().check(z.refine((value) => value)),
});

export const pickForm = z.pick(miniForm, { email: true });
export const omitForm = z.omit(Person, { email: true });
export const partialForm = z.partial(Person);
export const requiredForm = z.required(z.partial(Person), { email: true });
export const mergeForm = z.merge(Person, z.object({ message: z.string().check(z.minLength(1)) }));
