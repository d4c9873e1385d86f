import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Report } from '../src/model/index.ts';
import { loadRulebook } from '../src/rulebook/index.ts';

/** For every purpose, a form that a careful designer would build: sparsam leaves it in peace. */

const purposes = [...(await loadRulebook()).purposes.keys()].sort();

let report: Report;
beforeAll(async () => {
  report = await audit({ root: import.meta.dirname, paths: ['careful'] });
});

describe.each(purposes)('a careful form for %s', (purpose) => {
  const path = `careful/${purpose}.html`;

  test('is understood', () => {
    const form = report.forms.find((candidate) => candidate.path === path);
    expect(form?.purpose).toMatchObject({ ids: [purpose], origin: 'declared' });
    expect(form?.fields.filter(({ verdict }) => verdict === 'unclear').map(({ label }) => label)).toEqual([]);
  });

  test('yields no violation and at most one line for review', () => {
    const found = report.findings.filter((finding) => finding.path === path);
    const told = found.map(({ outcome, rule, message }) => `${outcome} ${rule}: ${message}`);
    expect(found.filter(({ outcome }) => outcome === 'violation').length, told.join('\n')).toBe(0);
    expect(found.length, told.join('\n')).toBeLessThanOrEqual(1);
  });
});
