import { cpSync, mkdtempSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Report } from '../src/model/index.ts';
import { reporters } from '../src/report/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sparsam-same-'));

/** The same project in two places of other names. */
const places = ['one', 'another place ü'].map((name) => join(folder, name));

/** A browser prints a PDF; its bytes are the browser's. */
const ids = reporters.map(({ id }) => id).filter((id) => id !== 'pdf');

let reports: readonly Report[] = [];
beforeAll(async () => {
  for (const place of places) cpSync(join(import.meta.dirname, '../fixtures'), place, { recursive: true });
  reports = [await audit({ root: places[0] ?? '' }), await audit({ root: places[1] ?? '' })];
});

describe('the same input gives the same bytes wherever it lies, and no path or name of the machine', () => {
  test.each(ids)('%s', async (id) => {
    const reporter = reporters.find((item) => item.id === id);
    const made = await Promise.all(reports.map((report) => reporter?.render(report, { color: false, width: 80 })));
    const [first, second] = made.map((content) => Buffer.from(content ?? ''));
    expect(second?.equals(first ?? Buffer.of())).toBe(true);
    const told = first?.toString('latin1') ?? '';
    // a short name may be a word of a report
    const names = [hostname(), userInfo().username].filter((name) => name.length > 5);
    expect([folder, process.cwd(), ...names].filter((secret) => told.includes(secret))).toEqual([]);
  });
});

test('the order in which files are named changes nothing', async () => {
  const root = places[0] ?? '';
  const paths = ['laden', 'careful', 'verein'];
  const forwards = JSON.stringify(await audit({ root, paths }));
  expect(JSON.stringify(await audit({ root, paths: [...paths].reverse() }))).toBe(forwards);
});
