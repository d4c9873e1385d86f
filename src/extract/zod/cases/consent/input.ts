import { z } from 'zod';

/** Consent that must be given, and boxes that need not be ticked. */
export const consentForm = z.object({
  literalTrue: z.literal(true, { error: 'You must accept the terms' }),
  sentByBrowser: z.enum(['on']),
  literalOn: z.literal('on'),
  withError: z.boolean({ error: 'Please accept the privacy policy' }),
  refined: z.boolean().refine((value) => value, 'Please agree'),
  refinedStrictly: z.boolean().refine((value) => value === true),
  refinedBoolean: z.boolean().refine(Boolean),
  defaultThenRefined: z
    .boolean()
    .default(false)
    .refine((value) => value === true, { message: 'You must accept' }),
  plain: z.boolean(),
  optional: z.boolean().optional(),
  coerced: z.coerce.boolean(),
  yesOrNo: z.stringbool(),
  onOrNothing: z.literal('on').optional(),
  topics: z.array(z.enum(['news', 'offers'])),
  topicsAtLeastOne: z.array(z.enum(['news', 'offers'])).min(1, 'Choose at least one'),
  topicsNonempty: z.array(z.string()).nonempty(),
  pretickedTopics: z.array(z.enum(['news', 'offers'])).default(['news']),
});
