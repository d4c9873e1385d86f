import { z } from 'zod';

export const emailSchema = z.email();
export const parts = { fax: z.string().optional() };
export const languages = { german: 'de', english: 'en' } as const;
export const ratings = [
  { value: '1', label: 'poor' },
  { value: '2', label: 'good' },
] as const;
export const consent = z.object({ terms: z.literal(true), newsletter: z.boolean().default(false) });
