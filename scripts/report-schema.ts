import { createGenerator } from 'ts-json-schema-generator';

/**
 * The JSON Schema of what `--format json` prints, made from the model's types and docstrings.
 * @returns the text of `schemas/report.schema.json`
 */
export function reportSchema(): string {
  const generator = createGenerator({
    path: 'src/model/report.ts',
    tsconfig: 'tsconfig.json',
    type: 'Report',
    topRef: false,
    // A later version may say more; readers must not break on it.
    additionalProperties: true,
  });
  return `${JSON.stringify({ title: 'A sparsam report', ...generator.createSchema('Report') }, null, 2)}\n`;
}
