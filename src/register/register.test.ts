import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRegister } from '../cli/register/read.ts';
import { en } from '../cli/text/en.ts';
import type { AuditedField, AuditedForm, Finding, Report, RequirementLevel } from '../model/index.ts';
import { accept, addEntries, compareWithRegister, justify, writeRegister } from './index.ts';

const span = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } };
const everything = (): boolean => true;
const head = ['A register.'];

const levels: readonly RequirementLevel[] = ['required', 'optional', 'conditional', 'configurable', 'unknown'];
const awkward = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    '- a',
    '# x',
    'a: b',
    '"',
    "'",
    '{',
    '[',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
  ),
  fc.constantFrom(
    'null',
    '~',
    'true',
    'no',
    '1',
    '0x1',
    '2026-01-01',
    '\u0007',
    'a\nb',
    '\u2028',
    '\u202Ea',
    '😀',
    'a'.repeat(2_000),
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const field = (form: string, name: string, category: string | null, level: RequirementLevel): AuditedField => ({
  id: `${form}/${name}`,
  name,
  kind: 'text',
  label: '',
  texts: [],
  autocomplete: [],
  options: [],
  attributes: {},
  concealed: false,
  path: 'a.html',
  span,
  excerpt: '',
  requirement: { level, evidence: [] },
  classification: { category, confidence: 'certain', evidence: [] },
  verdict: 'excessive',
});
const form = (id: string, purposes: readonly string[], fields: readonly AuditedField[]): AuditedForm => ({
  id,
  name: id,
  origin: 'form',
  adapter: 'html',
  path: 'a.html',
  span,
  excerpt: '',
  language: null,
  action: null,
  method: 'post',
  attributes: {},
  texts: [],
  declarations: [],
  gaps: [],
  complete: true,
  also: [],
  purpose: { ids: purposes, origin: purposes.length > 0 ? 'declared' : 'none', evidence: [] },
  fields,
});
const anyForm = fc
  .record({
    name: awkward,
    purposes: fc.uniqueArray(fc.constantFrom('newsletter', 'contact', 'support'), { maxLength: 2 }),
    fields: fc.uniqueArray(
      fc.tuple(awkward, fc.constantFrom('contact.email', 'contact.phone', 'none', null), fc.constantFrom(...levels)),
      { selector: ([name]) => name, maxLength: 4 },
    ),
  })
  .map(({ name, purposes, fields }) => {
    const id = `a.html#${name}`;
    return form(
      id,
      purposes,
      fields.map(([called, category, level]) => field(id, called, category, level)),
    );
  });
const anyForms = fc.uniqueArray(anyForm, { selector: ({ id }) => id, maxLength: 4 });

const finding = (of: AuditedForm): Finding => ({
  rule: 'some-rule',
  severity: 'high',
  outcome: 'violation',
  status: 'open',
  message: '',
  fix: '',
  form: of.id,
  ...(of.fields[0] && { field: of.fields[0].id }),
  path: 'a.html',
  span,
  evidence: [],
  law: [],
  fingerprint: '0123456789abcdef',
});
const reportOn = (forms: readonly AuditedForm[]): Report =>
  ({ forms, findings: [], justifications: [] }) as unknown as Report;
const read = (text: string) => parseRegister(text, 'sparsam.register.yaml', en);

describe('a register', () => {
  test('of an unchanged project is a fixed point, whatever its forms are called', async () => {
    await fc.assert(
      fc.asyncProperty(anyForms, async (forms) => {
        const text = writeRegister('', reportOn(forms), everything, head);
        expect(writeRegister(text, reportOn(forms), everything, head)).toBe(text);
        expect(compareWithRegister(await read(text), forms, [], everything)).toEqual([]);
      }),
    );
  });

  test('is sorted by what forms are called, also where that is written as an escape', () => {
    const forms = ['\u0007', '__proto__'].map((name) => {
      const id = `a.html#${name}`;
      return form(id, [], [field(id, 'mail', 'contact.email', 'required')]);
    });
    const { forms: written } = parse(writeRegister('', reportOn(forms), everything, head));
    expect(written.map((each: { form: string }) => each.form)).toEqual(forms.map(({ id }) => id));
  });

  test('is the same, whether it was written at once or brought up to date', () => {
    fc.assert(
      fc.property(anyForms, anyForms, (before, after) => {
        const old = writeRegister('', reportOn(before), everything, head);
        const updated = writeRegister(old, reportOn(after), everything, head);
        const afresh = writeRegister('', reportOn(after), everything, head);
        expect(parse(updated).forms ?? []).toEqual(parse(afresh).forms ?? []);
      }),
    );
  });

  test('has one line a field, whatever it is called', () => {
    fc.assert(
      fc.property(anyForms, (forms) => {
        const text = writeRegister('', reportOn(forms), everything, head);
        const registered = forms.flatMap(({ fields }) =>
          fields.filter((one) => one.classification.category?.startsWith('contact.')),
        );
        expect(text.match(/^ {6}- \{ field: .* \}$/gmu)?.length ?? 0).toBe(registered.length);
      }),
    );
  });

  test('says where it differs from any other project', async () => {
    await fc.assert(
      fc.asyncProperty(anyForms, anyForms, async (before, after) => {
        const text = writeRegister('', reportOn(before), everything, head);
        const differences = compareWithRegister(await read(text), after, [], everything);
        expect(differences.length === 0).toBe(writeRegister(text, reportOn(after), everything, head) === text);
      }),
    );
  });
});

describe('a justification', () => {
  const answer = fc.record({ reason: awkward, basis: awkward, by: awkward });
  const dates = { date: '2026-01-01', until: '2026-12-31' };

  test('holds for what it was given for, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, answer, async (of, words) => {
        fc.pre(Object.values(words).every((word) => word.trim() !== ''));
        const text = addEntries('', [accept(finding(of), [of], { ...words, ...dates })], head);
        const answers = { register: await read(text), allowances: [], today: '2026-06-01', inScope: everything };
        const { findings, justifications } = justify([finding(of)], [of], answers);
        expect(justifications).toMatchObject([{ status: 'accepted', ...words, ...dates }]);
        expect(findings).toMatchObject([{ status: 'accepted', outcome: 'accepted' }]);
        expect(addEntries(text, [accept(finding(of), [of], { ...words, ...dates })], head)).toBe(text);
      }),
    );
  });

  test('without any one of its parts leaves the finding open', async () => {
    const of = form('a.html#f', ['newsletter'], [field('a.html#f', 'x', 'contact.phone', 'required')]);
    const whole = { reason: 'r', basis: 'b', by: 'c', ...dates };
    for (const part of ['reason', 'basis', 'by', 'date', 'until'] as const) {
      const text = addEntries('', [accept(finding(of), [of], { ...whole, [part]: ' ' })], head).replace(
        `${part}: " "`,
        `${part}:`,
      );
      const answers = { register: await read(text), allowances: [], today: '2026-06-01', inScope: everything };
      expect(justify([finding(of)], [of], answers)).toMatchObject({
        findings: [{ status: 'incomplete', outcome: 'violation' }],
        justifications: [{ missing: [part] }],
      });
    }
  });
});
