import { z } from 'zod';

const NAME_LENGTH = 2;
const Limits = { name: { min: NAME_LENGTH } };
const taken = new Set<string>();
const postcode = /^\d{5}$/;

/** What lets a text stay empty and what does not. */
export const contactForm = z.object({
  anyText: z.string(),
  trimmed: z.string().trim(),
  atMost: z.string().max(80),
  atLeast: z.string().min(1, { message: 'Bitte geben Sie Ihren Namen ein' }),
  atLeastNothing: z.string().min(0),
  atLeastConstant: z.string().min(Limits.name.min),
  exactly: z.string().length(5),
  nonempty: z.string().nonempty(),
  email: z.string().email('Keine gültige Adresse'),
  emailTopLevel: z.email(),
  website: z.url(),
  uuid: z.uuid(),
  phoneInternational: z.e164(),
  birthday: z.iso.date(),
  appointment: z.iso.datetime(),
  time: z.iso.time(),
  postcode: z.string().regex(postcode),
  postcodeOrNothing: z.string().regex(/^(\d{5})?$/),
  startsWith: z.string().startsWith('+'),
  refined: z.string().refine((value) => value.trim().length > 0, 'Required'),
  refinedOrEmpty: z.string().refine((value) => value === '' || value.length > 5),
  refinedElsewhere: z.string().refine((value) => taken.has(value)),
  amount: z.number(),
  amountFromText: z.coerce.number(),
  amountFromTextAtLeastOne: z.coerce.number().min(1),
  date: z.date(),
  dateFromText: z.coerce.date(),
  coercedText: z.coerce.string(),
  coercedTextAtLeastOne: z.coerce.string().min(1),
  anything: z.any(),
});
