import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { AuditedField, AuditedForm, Coverage, Finding, Report, Rulebook, Span } from '../model/index.ts';
import { assembleReport } from './assemble.ts';
import { reporters } from './index.ts';
import { visible } from './visible.ts';

const rulebook: Rulebook = {
  packs: [{ id: 'gdpr', version: '1', sha256: '0'.repeat(64) }],
  categories: new Map(),
  purposes: new Map(),
  rules: new Map(),
  switchedOff: new Map(),
  histories: new Map(),
  checks: new Map(),
  law: new Map(),
  vocabularies: [],
  marks: { required: [], optional: [] },
  phrases: new Map(),
  jurisdictions: new Map(),
};

const span = (line: number): Span => ({
  start: { offset: line * 100, line, column: 1 },
  end: { offset: line * 100 + 20, line, column: 21 },
});

const field = (name: string, line: number): AuditedField => ({
  id: `f#${name}`,
  name,
  kind: 'text',
  label: name,
  texts: [],
  autocomplete: [],
  options: [],
  attributes: {},
  concealed: false,
  path: 'f',
  span: span(line),
  excerpt: `<input name="${name}">`,
  requirement: { level: 'required', evidence: [] },
  classification: { category: 'contact.phone', confidence: 'likely', evidence: [] },
  verdict: 'excessive',
});

const form = (path: string, fields: readonly AuditedField[]): AuditedForm => ({
  id: `${path}#f`,
  name: 'f',
  origin: 'form',
  adapter: 'html',
  path,
  span: span(1),
  excerpt: '<form>',
  language: null,
  action: null,
  method: 'post',
  attributes: {},
  texts: [],
  declarations: [],
  gaps: [],
  complete: true,
  also: [],
  purpose: { ids: ['newsletter'], origin: 'declared', evidence: [] },
  fields,
});

const finding = (path: string, about: AuditedField, rule = 'required-field-beyond-purpose'): Finding => ({
  rule,
  severity: 'high',
  outcome: 'violation',
  status: 'open',
  message: `${about.label} is required`,
  form: `${path}#f`,
  field: about.id,
  path,
  span: about.span,
  evidence: [],
  law: [{ id: 'gdpr-5-1-c', cite: 'Art. 5(1)(c) GDPR', status: 'knowledge' }],
  fix: 'Make it optional.',
  fingerprint: '0123456789abcdef',
});

const source = (path: string): Coverage => ({ path, sha256: '0'.repeat(64), status: 'read' });

function reportOf(forms: readonly AuditedForm[], findings: readonly Finding[], sources: readonly Coverage[]): Report {
  const tool = { name: 'sparsam', version: '0.0.0' };
  return assembleReport({ tool, sources, notExamined: [], forms, findings, rulebook, language: 'en' });
}

const render = async (id: string, report: Report): Promise<string> => {
  const reporter = reporters.find((item) => item.id === id);
  if (!reporter) throw new Error(`no reporter ${id}`);
  return String(await reporter.render(report, { color: false, width: 80 }));
};

test('a report is the same in whatever order the audit found things', () => {
  const fields = [field('a', 2), field('b', 3), field('c', 4)];
  const forms = ['x.html', 'y.html'].map((path) => form(path, fields));
  const findings = forms.flatMap(({ path }) =>
    fields.flatMap((item) => [finding(path, item, 'r1'), finding(path, item, 'r2')]),
  );
  const sources = ['x.html', 'y.html', 'z.html'].map(source);
  const expected = reportOf(forms, findings, sources);
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(reportOf([...forms].reverse(), shuffled, [...sources].reverse())).toEqual(expected);
    }),
  );
});

test('a report counts every source, verdict and outcome', () => {
  const fields = [field('a', 2), { ...field('b', 3), verdict: 'necessary' as const }];
  const report = reportOf(
    [form('x.html', fields)],
    [finding('x.html', field('a', 2)), { ...finding('x.html', field('a', 2)), outcome: 'accepted', severity: 'low' }],
    [source('x.html'), { ...source('y.html'), status: 'unreadable', reason: 'binary file' }],
  );
  expect(report.summary).toEqual({
    sources: { read: 1, 'no-forms': 0, partial: 0, unreadable: 1 },
    notExamined: [],
    forms: 1,
    fields: 2,
    personalFields: 2,
    verdicts: { necessary: 1, allowed: 0, excessive: 1, unclear: 0 },
    outcomes: { violation: 1, review: 0, accepted: 1 },
    severities: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
  });
});

describe('terminal', () => {
  const escapes: readonly (readonly [string, string])[] = [
    ['\u001b[31mred', '␛[31mred'],
    ['a\u0000b\u007f', 'a␀b␡'],
    ['\u009b31m', '<U+009B>31m'],
    ['user\u202Egnp.exe', 'user<U+202E>gnp.exe'],
    ['Grüße, 日本語 👩‍👩‍👧', 'Grüße, 日本語 👩‍👩‍👧'],
  ];
  test.each(escapes)('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown));

  test('lets no control character through and stays within its width, whatever stands in the source', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const hostile = { ...field(text, 2), excerpt: text };
        const shown = await render(
          'terminal',
          reportOf([form(text, [hostile])], [finding(text, hostile)], [source(text)]),
        );
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
      }),
    );
  });

  test.each(['##vso[task.setvariable a]b', '##[error]x', `${'x '.repeat(60)}::error file=x:y::z`])(
    'gives no command to the build service that shows it: %s',
    async (text) => {
      const hostile = { ...field(text, 2), excerpt: text };
      const report = reportOf([form('a', [hostile])], [finding('a', hostile)], [source('a')]);
      expect(await render('terminal', report)).not.toMatch(/##\w*\[|^\s*::error/m);
    },
  );

  test('says so where there are no forms', async () => {
    expect(await render('terminal', reportOf([], [], [source('x.html')]))).toContain('No forms were found.');
  });
});

describe('sarif', () => {
  test('percent-encodes paths, keeps the slashes', async () => {
    const path = 'über uns/100%/a b.html';
    const { runs } = JSON.parse(await render('sarif', reportOf([form(path, [])], [finding(path, field('a', 2))], [])));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      '%C3%BCber%20uns/100%25/a%20b.html',
    );
  });

  test('leaves accepted findings out', async () => {
    const accepted = { ...finding('x', field('a', 2)), outcome: 'accepted' as const };
    const { runs } = JSON.parse(await render('sarif', reportOf([form('x', [])], [accepted], [])));
    expect(runs[0].results).toEqual([]);
  });
});
