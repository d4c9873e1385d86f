import { z } from 'zod';
import { ByPost } from './by-post';

const ByMail = z.object({ channel: z.literal('mail'), email: z.email(), name: z.string().min(1) });

/** Fields that only some variants ask for. */
export const channelForm = z.discriminatedUnion('channel', [ByMail, ByPost]);

export const plainUnionForm = z.union([
  z.object({ kind: z.literal('person'), lastName: z.string().min(1) }),
  z.object({ kind: z.literal('company'), companyName: z.string().min(1), lastName: z.string().optional() }),
]);

export const nestedUnionForm = z.object({
  payment: z.discriminatedUnion('method', [
    z.object({ method: z.literal('sepa'), iban: z.string().min(15) }),
    z.object({ method: z.literal('invoice') }),
  ]),
  contact: z.union([z.email(), z.string().regex(/^\+\d+$/)]),
});

export const orForm = z.object({ email: z.email() }).or(z.object({ phone: z.string().min(6) }));
