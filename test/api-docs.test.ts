import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renewed } from '../scripts/api/page.ts';

test('docs/api.md says what the sources say (npm run api)', async () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/api.md'), 'utf8');
  expect(page).toBe(await renewed(page));
});
