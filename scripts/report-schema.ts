import { createGenerator } from 'ts-json-schema-generator';

/** The JSON Schema of what `--shard` prints. @returns the text of `schemas/part.schema.json` */
export const partSchema = (): string => schemaOf('src/model/part.ts', 'Part', 'A part of a sparsam report');

/**
 * The JSON Schema of what `--format json` prints, made from the model's types and docstrings.
 * @returns the text of `schemas/report.schema.json`
 */
export const reportSchema = (): string => schemaOf('src/model/report.ts', 'Report', 'A sparsam report');

function schemaOf(path: string, type: string, title: string): string {
  const generator = createGenerator({
    path,
    tsconfig: 'tsconfig.json',
    type,
    topRef: false,
    // A later version may say more; readers must not break on it.
    additionalProperties: true,
  });
  return `${JSON.stringify({ title, ...generator.createSchema(type) }, null, 2)}\n`;
}
