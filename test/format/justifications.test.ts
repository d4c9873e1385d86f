import { describe, expect, test } from 'vitest';
import type { Justification } from '../../src/model/index.ts';
import { reporters } from '../../src/report/index.ts';
import { finding, form, reportOf } from '../cli/specimen.ts';
import { hostileTexts, rendered } from './stage.ts';

const holding: Justification = {
  origin: 'register',
  status: 'accepted',
  rule: 'required-field-beyond-purpose',
  finding: '0123456789abcdef',
  form: 'a.html#Join',
  field: 'a.html#phone',
  reason: 'The carrier rings',
  basis: 'Art. 6(1)(b) GDPR',
  by: 'D. Officer',
  date: '2026-01-01',
  until: '2027-01-01',
  path: 'sparsam.register.yaml',
  line: 9,
};
const accepted = reportOf({
  forms: [form()],
  findings: [finding({ outcome: 'accepted', status: 'accepted' })],
  justifications: [holding],
});
const adopted = reportOf({
  forms: [form()],
  findings: [finding({ status: 'adopted' })],
  justifications: [{ ...holding, status: 'adopted', adopted: true }],
});
const lapsed = reportOf({
  forms: [form()],
  findings: [finding({ status: 'lapsed' })],
  justifications: [{ ...holding, status: 'lapsed', changes: [{ what: 'purpose', was: 'contact', is: 'newsletter' }] }],
});

/** Without what a format does to wrap and to escape. */
const inOneLine = (text: string): string => text.replaceAll('&#8203;', '').replaceAll('\\', '').replace(/\s+/g, ' ');

describe('a justification that holds', () => {
  test.each(['terminal', 'html', 'markdown', 'csv', 'junit', 'json'])('is shown in %s', async (id) => {
    const text = await rendered(id, accepted);
    for (const part of ['The carrier rings', 'Art. 6(1)(b) GDPR', 'D. Officer', '2027-01-01'])
      expect(inOneLine(text)).toContain(part);
  });

  test.each(['unix', 'github', 'gitlab', 'sarif'])('takes the finding out of %s', async (id) => {
    expect(await rendered(id, accepted)).not.toContain('Phone is required');
  });

  test('suppresses the result in SARIF where that is asked for', async () => {
    const sarif = reporters.find(({ id }) => id === 'sarif');
    const text = await sarif?.render(accepted, { color: false, width: 80, sarifIncludeAccepted: true });
    expect(JSON.parse(String(text)).runs[0].results).toMatchObject([
      { suppressions: [{ kind: 'external', status: 'accepted', justification: expect.stringContaining('carrier') }] },
    ]);
  });
});

describe('a finding that was adopted', () => {
  test.each([
    ['terminal', 'adopted by D. Officer until 2027-01-01, not yet examined'],
    ['markdown', '<summary>Adopted, not yet examined: 1</summary>'],
    ['github', '::notice '],
    ['unix', ': note: '],
    ['gitlab', '"severity": "info"'],
    ['agent', 'status=adopted'],
  ])('stays visible in %s, and is no error', async (id, mark) => {
    expect(await rendered(id, adopted)).toContain(mark);
  });
});

describe('a justification that does not hold', () => {
  test.each(['terminal', 'html', 'markdown', 'csv'])('is shown in %s, with what changed', async (id) => {
    expect(inOneLine(await rendered(id, lapsed))).toContain('has lapsed (purpose was contact, is newsletter');
  });

  test.each([
    ['github', '::error '],
    ['unix', ': error: '],
    ['junit', 'failures="1"'],
  ])('leaves the finding open in %s', async (id, mark) => {
    expect(await rendered(id, lapsed)).toContain(mark);
  });
});

describe('whatever a justification says', () => {
  const saying = (text: string) =>
    reportOf({
      forms: [form()],
      findings: [finding({ outcome: 'accepted', status: 'accepted' })],
      justifications: [{ ...holding, reason: text, by: text, basis: text, path: text, form: text, field: text }],
    });

  test.each(hostileTexts)('the terminal shows %j as text', async (text) => {
    expect(await rendered('terminal', saying(text))).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  });

  // A form without a name is told in words of both languages, each an element of its own.
  test.each(hostileTexts.filter((text) => text !== ''))('the page has no other elements for %j', async (text) => {
    const tags = (html: string): number => html.match(/<(script|img|details|a|b|i|h1) /g)?.length ?? 0;
    expect(tags(await rendered('html', saying(text)))).toBe(tags(await rendered('html', saying('plain'))));
  });

  test.each(hostileTexts)('the comment has one line for %j', async (text) => {
    const lines = (markdown: string): number => markdown.split('\n').length;
    expect(lines(await rendered('markdown', saying(text)))).toBe(lines(await rendered('markdown', saying('plain'))));
  });
});
