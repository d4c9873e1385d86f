import { z } from 'zod';

declare function t(key: string): string;

/**
 * Signs people up for the monthly letter.
 *
 * @purpose newsletter, event_registration
 */
export const letter = z
  .object({
    /** Where the letter goes. @category contact.email */
    mail: z.string().describe('Your e-mail address').min(1, t('errors.mail')),
    /** @category contact.phone */
    number: z.string().meta({ title: 'Phone', description: 'With country code', placeholder: '+49 …' }).optional(),
    who: z.string({ error: 'Bitte geben Sie Ihren Namen an' }).min(2),
    why: z.string().max(500, { error: () => 'At most 500 characters' }),
  })
  .describe('The monthly letter');
