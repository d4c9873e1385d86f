import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The text of `schemas/config.schema.json` (draft 7, which editors read best). */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: 'sparsam.config.yaml', ...schema }, null, 2)}\n`;
}
