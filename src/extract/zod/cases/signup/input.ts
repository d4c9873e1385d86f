import { z } from 'zod';

/** What a new customer fills in. */
export const signup = z.object({
  salutation: z.enum(['Ms', 'Mr', 'no salutation']).optional().meta({ title: 'Salutation' }),
  firstName: z.string().trim().min(1, 'Please tell us your first name').meta({ title: 'First name' }),
  email: z.email('This is no e-mail address').meta({ title: 'E-mail' }),
  password: z.string().min(12, { error: 'At least 12 characters' }).meta({ title: 'Password' }),
  phone: z.string().optional().meta({ title: 'Phone' }),
  birthDate: z.coerce.date().meta({ title: 'Date of birth' }),
  plan: z.enum(['Basic', 'Plus']).meta({ title: 'Plan' }),
  newsletter: z.boolean().default(true).meta({ title: 'Send me the newsletter' }),
  terms: z.literal(true, 'You must accept the terms').meta({ title: 'I accept the terms' }),
});
