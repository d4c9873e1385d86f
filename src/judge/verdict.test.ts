import { describe, expect, test } from 'vitest';
import type { ContestedEntry, Need, Purpose, RequirementLevel, Rulebook } from '../model/index.ts';
import { assess } from './assess.ts';
import { classificationOf, type FieldInput, fieldOf } from './cases/form.ts';

/** A purpose with one category on each list, by the name of the column. */
const purpose: Purpose = {
  id: 'sample',
  name: { en: 'Sample', de: 'Muster' },
  description: { en: '', de: '' },
  necessary: ['needed', 'animal.pet.name', { anyOf: ['chosen', 'spare'] }],
  conditional: [
    { category: 'conditional', when: { en: 'it rains', de: 'es regnet' }, refs: ['a-law'], requiredAllowed: true },
    {
      category: 'evident',
      when: { en: 'it rains', de: 'es regnet' },
      refs: [],
      requiredAllowed: true,
      evident: { asked: ['optional'], notAsked: ['tolerated'] },
    },
    { category: 'offered', when: { en: 'it rains', de: 'es regnet' }, refs: [], requiredAllowed: false },
  ],
  optional: ['optional', 'animal', 'twice', 'both'],
  contested: [
    contested('tolerated', 'none', 'none'),
    contested('disputed', 'medium', 'low'),
    contested('doubtful', 'high', 'medium'),
    contested('ruled', 'critical', 'high'),
    contested('twice', 'high', 'low'),
  ],
  never: ['never', 'animal.pet', 'both'],
  granularity: [],
  stages: [],
  lawfulBasis: { en: '', de: '' },
  retention: { en: '', de: '' },
  cues: {},
  refs: [],
};

function contested(
  category: string,
  ifRequired: ContestedEntry['ifRequired'],
  ifOptional: ContestedEntry['ifOptional'],
): ContestedEntry {
  return { category, ifRequired, ifOptional, why: { en: 'courts differ', de: 'Gerichte sind uneins' } };
}

const rulebook: Rulebook = {
  packs: [],
  categories: new Map([
    [
      'consent',
      {
        id: 'consent',
        parent: null,
        kind: 'leaf',
        label: { en: '', de: '' },
        sensitivity: 1,
        gdpr: { art9: 'no', art10: 'no', art87: false },
        flags: ['neutral'],
        autocomplete: [],
        dpv: null,
        fideslang: null,
      },
    ],
  ]),
  purposes: new Map([['sample', purpose]]),
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

/** What is decided of one field; a form that has `spare` also has the member that does the service. */
function cell(category: string | null, level: RequirementLevel, purposes: readonly Purpose[] = [purpose]): string {
  const inputs: FieldInput[] = [
    { category: 'chosen', level: 'required' },
    { category, level },
  ];
  const [, decided] = assess(
    inputs.map((input, index) => fieldOf(input, index)),
    inputs.map(classificationOf),
    { purposes, rulebook, language: 'en', jurisdictions: [] },
  );
  if (!decided) throw new Error('nothing was decided');
  const { verdict, need, excess } = decided;
  const finding = excess && [excess.kind, excess.severity, excess.review ? 'review' : ''].filter(Boolean).join(' ');
  return [verdict, need?.list, finding].filter((part) => part !== undefined).join(' | ');
}

const open = ['conditional', 'configurable', 'unknown'] as const;

/** The verdict table. A row is a requirement; `open` stands for conditional, configurable and unknown. */
const table: Readonly<Record<string, { required: string; open: string; optional: string }>> = {
  needed: {
    required: 'necessary | necessary',
    open: 'necessary | necessary',
    optional: 'necessary | necessary',
  },
  chosen: {
    required: 'necessary | necessary',
    open: 'necessary | necessary',
    optional: 'necessary | necessary',
  },
  spare: {
    required: 'excessive | optional | required-beyond-purpose review',
    open: 'allowed | optional',
    optional: 'allowed | optional',
  },
  conditional: {
    required: 'excessive | conditional | condition-ignored',
    open: 'allowed | conditional',
    optional: 'allowed | conditional',
  },
  evident: {
    required: 'excessive | conditional | condition-ignored',
    open: 'allowed | conditional',
    optional: 'allowed | conditional',
  },
  offered: {
    required: 'excessive | conditional | required-beyond-purpose',
    open: 'unclear | conditional | required-beyond-purpose review',
    optional: 'allowed | conditional',
  },
  optional: {
    required: 'excessive | optional | required-beyond-purpose',
    open: 'unclear | optional | required-beyond-purpose review',
    optional: 'allowed | optional',
  },
  tolerated: {
    required: 'allowed | contested',
    open: 'allowed | contested',
    optional: 'allowed | contested',
  },
  disputed: {
    required: 'unclear | contested | required-beyond-purpose medium review',
    open: 'unclear | contested | required-beyond-purpose medium review',
    optional: 'unclear | contested | without-purpose low review',
  },
  doubtful: {
    required: 'excessive | contested | required-beyond-purpose high',
    open: 'unclear | contested | required-beyond-purpose high review',
    optional: 'unclear | contested | without-purpose medium review',
  },
  ruled: {
    required: 'excessive | contested | required-beyond-purpose critical',
    open: 'excessive | contested | required-beyond-purpose critical review',
    optional: 'excessive | contested | without-purpose high',
  },
  unlisted: {
    required: 'excessive | unlisted | required-beyond-purpose',
    open: 'excessive | unlisted | without-purpose review',
    optional: 'excessive | unlisted | without-purpose',
  },
  never: {
    required: 'excessive | never | never-appropriate',
    open: 'excessive | never | never-appropriate',
    optional: 'excessive | never | never-appropriate',
  },
  consent: {
    required: 'allowed | neutral',
    open: 'allowed | neutral',
    optional: 'allowed | neutral',
  },
  none: {
    required: 'allowed | neutral',
    open: 'allowed | neutral',
    optional: 'allowed | neutral',
  },
};

describe.each(Object.entries(table))('a category that is %s', (category, row) => {
  test('required', () => expect(cell(category, 'required')).toBe(row.required));
  test.each(open)('%s', (level) => expect(cell(category, level)).toBe(row.open));
  test('optional', () => expect(cell(category, 'optional')).toBe(row.optional));
});

describe.each(['required', ...open, 'optional'] as const)('%s', (level) => {
  test('a category that cannot be told is unclear', () => expect(cell(null, level)).toBe('unclear'));
  test('without a purpose every category is unclear', () => expect(cell('needed', level, [])).toBe('unclear'));
  test('without a purpose nothing personal is allowed', () => expect(cell('none', level, [])).toBe('allowed'));
});

describe('several lines on one category', () => {
  const cases: [string, string, RequirementLevel, string][] = [
    ['a group covers all below it', 'animal.wild', 'optional', 'allowed | optional'],
    [
      'an id covers no other that merely begins like it',
      'animals',
      'optional',
      'excessive | unlisted | without-purpose',
    ],
    ['a narrower id on never beats a group', 'animal.pet', 'optional', 'excessive | never | never-appropriate'],
    ['a narrower id on a permitting list beats never', 'animal.pet.name', 'required', 'necessary | necessary'],
    ['the same id, permitted and never, is permitted', 'both', 'optional', 'allowed | optional'],
    ['optional, it may be offered though contested', 'twice', 'optional', 'allowed | optional'],
    [
      'required, the contested list says how grave',
      'twice',
      'required',
      'excessive | contested | required-beyond-purpose high',
    ],
  ];
  test.each(cases)('%s', (_, category, level, expected) => expect(cell(category, level)).toBe(expected));
});

test.each([
  { title: 'what it asks and leaves out shows the condition', asked: ['optional'], verdict: 'necessary' },
  { title: 'what speaks against the condition is asked too', asked: ['optional', 'tolerated'], verdict: 'excessive' },
  { title: 'what would show the condition is not asked', asked: [], verdict: 'excessive' },
])('a condition that a form shows by itself: $title', ({ asked, verdict }) => {
  const inputs = ['evident', ...asked].map((category): FieldInput => ({ category, level: 'required' }));
  const [decided] = assess(
    inputs.map((input, index) => fieldOf(input, index)),
    inputs.map(classificationOf),
    { purposes: [purpose], rulebook, language: 'en', jurisdictions: [] },
  );
  expect(decided?.verdict).toBe(verdict);
});

test('the need names the line, its words and its law', () => {
  const input: FieldInput = { category: 'conditional.below', level: 'required' };
  const scope = { purposes: [purpose], rulebook, jurisdictions: [] };
  const need = (language: 'en' | 'de'): Need | undefined =>
    assess([fieldOf(input, 0)], [classificationOf(input)], { ...scope, language })[0]?.need;
  expect(need('en')).toEqual({
    purpose: 'sample',
    list: 'conditional',
    category: 'conditional',
    note: 'it rains',
    notes: { en: 'it rains', de: 'es regnet' },
    law: ['a-law'],
  });
  expect(need('de')?.note).toBe('es regnet');
});
