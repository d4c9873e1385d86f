import { createInsertSchema } from 'drizzle-zod';
import { z } from 'zod';
import { phone } from '@acme/validators';
import { gone } from './gone';
import { customers } from './table';

declare const extra: z.ZodRawShape;
declare const keys: string[];

let changing = z.string();
changing = changing.min(1);

/** What cannot be followed is said, never guessed. */
export const orderForm = z
  .object({
    phone,
    mobile: phone.optional(),
    gone,
    changing,
    known: z.string().min(1),
    [`made-${keys[0]}`]: z.string(),
    ...extra,
  })
  .extend(extra);

export const customerForm = createInsertSchema(customers).pick({ name: true, email: true });

export const wholeForm = z.object({ ...createInsertSchema(customers).shape, iban: z.string().min(15) });
