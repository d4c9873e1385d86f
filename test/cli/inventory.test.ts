import { expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { rehearse } from './rehearse.ts';
import { field, form, reportOf, source } from './specimen.ts';

const report: Report = reportOf({
  forms: [
    form({
      fields: [
        field({
          name: 'email',
          label: 'E-mail',
          classification: { category: 'contact.email', confidence: 'certain', evidence: [] },
        }),
        field({ name: 'x', label: '', classification: { category: null, confidence: 'possible', evidence: [] } }),
        field({
          name: '',
          label: '',
          kind: 'checkbox',
          classification: { category: 'none', confidence: 'certain', evidence: [] },
        }),
      ],
    }),
    form({
      path: 'b/größe.html',
      name: '\x1b[31mred',
      purpose: { ids: [], origin: 'none', evidence: [] },
      complete: false,
      gaps: [{ reason: "fields come from the include 'more.twig'" }],
      fields: [
        field({
          path: 'b/schema.ts',
          name: 'a-name-that-is-much-longer-than-any-column-of-a-table-has-to-be',
          label: '電話番号',
          requirement: { level: 'conditional', evidence: [] },
          classification: { category: 'contact.phone', confidence: 'possible', evidence: [] },
        }),
      ],
    }),
  ],
});

test('a table for people', async () => {
  const { code, stdout, stderr } = await rehearse(['inventory'], { audit: () => report });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`a.html

  Join · line 1 · 3 fields · for newsletter

    line  field           asks for          requirement
       2  E-mail (email)  contact.email     required
       2  x               ? cannot tell     required
       2  checkbox        no personal data  required

b/größe.html

  ␛[31mred · line 1 · 1 field · purpose unknown
  read in part: fields come from the include 'more.twig'

             line  field              asks for        requirement
    b/schema.ts:2  電話番号 (a-name…  contact.phone?  required under a condition

────────────────────────────────────────────────────────────────────────────────
2 forms in 2 files, 4 fields, 2 of them for personal data
`);
});

test('a list for programs', async () => {
  const { stdout } = await rehearse(['inventory', '-f', 'json'], { audit: () => report });
  const { forms } = JSON.parse(stdout);
  expect(forms.map((item: { path: string; line: number }) => `${item.path}:${item.line}`)).toEqual([
    'a.html:1',
    'b/größe.html:1',
  ]);
  expect(forms[0].fields[0]).toEqual({
    id: 'a.html#email',
    name: 'email',
    kind: 'tel',
    label: 'E-mail',
    path: 'a.html',
    line: 2,
    requirement: 'required',
    category: 'contact.email',
    confidence: 'certain',
    verdict: 'excessive',
  });
});

test('findings do not make it fail, unreadable files do', async () => {
  const unread = reportOf({ sources: [source({ status: 'unreadable', reason: 'binary file' })] });
  const run = await rehearse(['inventory'], { audit: () => unread });
  expect(run.code).toBe(2);
  expect(run.stdout).toContain('Not read:\n  a.html: binary file\n');
  expect(run.stderr).toMatch(/1 file could not be read/);
  expect((await rehearse(['inventory', '--allow-incomplete'], { audit: () => unread })).code).toBe(0);
});
