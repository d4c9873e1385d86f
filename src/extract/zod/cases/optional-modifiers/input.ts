import { z } from 'zod';

/** Every modifier by which a field may stay blank, and two that take that back. */
export const profileForm = z.object({
  plain: z.string().min(1),
  optional: z.string().min(1).optional(),
  nullable: z.string().min(1).nullable(),
  nullish: z.email().nullish(),
  withDefault: z.string().min(1).default('prefilled text is nobody’s business'),
  startsBlank: z.string().min(1).default(''),
  prefault: z.string().min(1).prefault('x'),
  caught: z.enum(['a', 'b']).catch('a'),
  country: z.enum(['DE', 'AT', 'CH']).default('DE'),
  digest: z.boolean().default(true),
  tracking: z.boolean().default(false),
  reminder: z.date().default(() => new Date()),
  nonoptional: z.string().optional().nonoptional(),
  unwrapped: z.string().min(1).optional().unwrap(),
  branded: z.string().min(1).brand('Name').readonly(),
  wrapped: z.optional(z.string()),
  lazily: z.lazy(() => z.string().optional()),
});
