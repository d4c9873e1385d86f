import { z } from 'zod';
import { registerSchema } from './schema.ts';

/** The text of `schemas/register.schema.json` (draft 7, which editors read best). */
export function registerJsonSchema(): string {
  const schema = z.toJSONSchema(registerSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: 'sparsam.register.yaml', ...schema }, null, 2)}\n`;
}
