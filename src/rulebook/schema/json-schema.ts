import { z } from 'zod';
import { schemas } from './index.ts';

/**
 * The schemas as JSON Schema (draft 7, which editors read best): file names under `schemas/` and their text.
 * They describe what stands in a file; what leads from file to file, only the loader can check.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([kind, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
