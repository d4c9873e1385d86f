import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../src/cli/text/index.ts';
import { reporters } from '../../src/report/index.ts';
import { made, reportSaying } from './stage.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');

describe.each(reporters.map(({ id }) => id))('%s', (id) => {
  test('is described, and named in the help', async () => {
    expect(docs).toMatch(new RegExp(`^\\| \`${id}\` *\\|`, 'm'));
    for (const language of ['en', 'de']) {
      expect((await textIn(language)).option.format).toMatch(new RegExp(`\\b${id}\\b`));
    }
  });

  test('gives the same for the same report, and leaves the report as it is', async () => {
    const report = reportSaying('Größe');
    const before = structuredClone(report);
    expect(await made(id, report)).toEqual(await made(id, structuredClone(report)));
    expect(report).toEqual(before);
  });
});
