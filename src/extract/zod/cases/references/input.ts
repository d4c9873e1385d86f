import { z } from 'zod';
import { Address, optionalPhone as phone } from './shared';
import NameSchema from './shared/name';
import * as contact from '@/contact';
import { countries, Salutation } from './shared/constants';

/** Every way to take a part of a schema from another file. */
export const bookingForm = z.object({
  name: NameSchema,
  address: Address,
  phone,
  email: contact.emailSchema,
  fax: contact.parts.fax,
  country: z.enum(countries),
  salutation: z.nativeEnum(Salutation),
  language: z.enum(Object.values(contact.languages)),
  rating: z.enum(contact.ratings.map((rating) => rating.value)),
  ...contact.consent.shape,
});
