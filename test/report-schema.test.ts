import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportSchema } from '../scripts/report-schema.ts';
import { audit } from '../src/audit.ts';

const root = join(import.meta.dirname, '..');
const published = readFileSync(join(root, 'schemas/report.schema.json'), 'utf8');

test('the published schema is the one that the model yields (npm run schemas)', () => {
  expect(published).toBe(reportSchema());
});

test('the report of the fixtures is valid by it', async () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(published));
  const report = JSON.parse(JSON.stringify(await audit({ root: join(root, 'fixtures') })));
  validate(report);
  expect(validate.errors).toBeNull();
  validate({ ...report, forms: [{ id: 'x' }] });
  expect(validate.errors).not.toBeNull();
});
