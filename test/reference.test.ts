import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencePages } from '../scripts/reference/pages.ts';

/** The reference is made from the rules; this keeps it true. */

const folder = join(import.meta.dirname, '../docs/reference');
const pages = await referencePages();

test.each([...pages])('docs/reference/%s is up to date (npm run reference)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('holds no page that nobody makes', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test('every link leads to a heading', () => {
  const headings = new Map(
    [...pages].map(([name, text]) => [name, new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title))]),
  );
  for (const [name, text] of pages) {
    for (const [, page, anchor = ''] of text.matchAll(/\]\((\w+\.md)?#([\w-]+)\)/g)) {
      expect(headings.get(page ?? name), `${name}: ${anchor}`).toContain(anchor);
    }
  }
});
