/** Writes `schemas/`: the JSON Schemas of a pack's files, by which editors complete and check them, and of the report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/rulebook/schema/json-schema.ts';
import { reportSchema } from './report-schema.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`schemas/${name}`, text);
writeFileSync('schemas/report.schema.json', reportSchema());
