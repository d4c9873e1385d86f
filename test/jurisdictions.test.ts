import { describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Report } from '../src/model/index.ts';
import { reporters } from '../src/report/index.ts';

/** A project that says where it counts: what that changes, and that it says so. */

const lodging = `<form method="post" data-purpose="lodging_booking">
<label>Name * <input name="name" required></label>
<label>Passkopie * <input type="file" name="passport_copy" required></label>
</form>`;

const run = (jurisdictions: readonly string[], language: 'en' | 'de' = 'en'): Promise<Report> =>
  audit({ texts: [{ path: 'lodging.html', text: lodging }], jurisdictions, language });

const copies = ({ findings }: Report) =>
  findings
    .filter(({ rule }) => rule === 'identity-document-copy')
    .map(({ severity, reweighed }) => [severity, reweighed?.jurisdiction, reweighed?.from]);

test('without a jurisdiction the base speaks', async () => {
  const report = await run([]);
  expect(copies(report)).toEqual([['high', undefined, undefined]]);
  expect(report.jurisdictions).toBeUndefined();
});

test('Spain weighs the copy of an identity document more, and is cited with what it says besides', async () => {
  const report = await run(['es', 'de', 'es']);
  expect(copies(report)).toEqual([['critical', 'es', 'high']]);
  expect(report.jurisdictions?.map(({ id, childConsentAge }) => [id, childConsentAge])).toEqual([
    ['de', 16],
    ['es', 14],
  ]);
  expect(Object.keys(report.glossary.law)).toContain('es-rd-933');
});

test('no jurisdiction takes a finding away', async () => {
  const place = ({ rule, field }: Report['findings'][number]): string => `${rule} ${field}`;
  const base = (await run([])).findings.map(place);
  for (const id of ['at', 'ch', 'de', 'fi', 'fr', 'kr', 'us-ca']) {
    expect((await run([id])).findings.map(place)).toEqual(base);
  }
});

test('every Member State of the Union can be chosen, with the age from which children consent alone', async () => {
  const union = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');
  const chosen = (await run(union)).jurisdictions ?? [];
  expect(chosen.map(({ id }) => id)).toEqual(union);
  for (const { id, childConsentAge } of chosen) {
    expect([13, 14, 15, 16], id).toContain(childConsentAge);
  }
});

test('an unknown one is refused', async () => {
  await expect(run(['xx'])).rejects.toThrow("no jurisdiction is called 'xx'");
});

describe('the reason stands in', () => {
  test.each([
    { format: 'terminal', language: 'en', says: 'in Spain, elsewhere high: The AEPD has fined' },
    { format: 'terminal', language: 'de', says: 'in Spanien, sonst hoch: Die AEPD' },
    { format: 'json', language: 'de', says: '"from": "high"' },
    { format: 'html', language: 'en', says: 'in Spanien, sonst hoch: Die AEPD' },
  ] as const)('$format ($language)', async ({ format, language, says }) => {
    const report = await run(['es'], language);
    const reporter = reporters.find(({ id }) => id === format);
    const rendered = await reporter?.render(report, { color: false, width: 300 });
    expect(String(rendered)).toContain(says);
  });
});
