/** Writes `schemas/`: the JSON Schemas of a pack's files, by which editors complete and check them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/rulebook/schema/json-schema.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`schemas/${name}`, text);
