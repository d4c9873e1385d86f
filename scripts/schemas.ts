/** Writes `schemas/`: the JSON Schemas by which editors complete and check packs and configurations, and of the report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/cli/config/json-schema.ts';
import { registerJsonSchema } from '../src/cli/register/json-schema.ts';
import { declarations } from '../src/judge/index.ts';
import { jsonSchemas } from '../src/rulebook/schema/json-schema.ts';
import { partSchema, reportSchema } from './report-schema.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of jsonSchemas(declarations)) writeFileSync(`schemas/${name}`, text);
writeFileSync('schemas/config.schema.json', configJsonSchema());
writeFileSync('schemas/register.schema.json', registerJsonSchema());
writeFileSync('schemas/part.schema.json', partSchema());
writeFileSync('schemas/report.schema.json', reportSchema());
