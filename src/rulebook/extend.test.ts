import { describe, expect, it } from 'vitest';
import type { ConditionalEntry, ContestedEntry } from '../model/index.ts';
import { extendPurpose } from './extend.ts';
import type { StatedPurpose } from './pack.ts';

type Lists = Partial<StatedPurpose>;

function purpose(lists: Lists): StatedPurpose {
  const none = { necessary: [], conditional: [], optional: [], contested: [], never: [], granularity: [], refs: [] };
  return { id: 'p', ...none, ...lists };
}

function condition(category: string, jurisdictions?: string[]): ConditionalEntry {
  const entry = { category, when: { en: 'while', de: 'solange' }, refs: [], requiredAllowed: true };
  return jurisdictions === undefined ? entry : { ...entry, jurisdictions };
}

const contest: ContestedEntry = {
  category: 'contact.phone',
  ifRequired: 'high',
  ifOptional: 'none',
  why: { en: 'because', de: 'weil' },
};

const cases: readonly { name: string; parent: Lists; child: Lists; merged: Lists }[] = [
  {
    name: "the parent's lists apply, the child's entries come first",
    parent: { necessary: ['contact.email'], optional: ['identity.name'], refs: ['a', 'b'] },
    child: { necessary: ['order.items'], optional: ['consent'], refs: ['b', 'c'] },
    merged: {
      necessary: ['order.items', 'contact.email'],
      optional: ['consent', 'identity.name'],
      refs: ['b', 'c', 'a'],
    },
  },
  {
    name: 'what the child says of a category replaces what the parent says of it in any list',
    parent: {
      necessary: ['contact.phone'],
      conditional: [condition('contact.phone')],
      optional: ['contact.phone'],
      contested: [contest],
    },
    child: { never: ['contact.phone'] },
    merged: { never: ['contact.phone'] },
  },
  {
    name: 'a child may permit what the parent never permits',
    parent: { never: ['health', 'finance'] },
    child: { conditional: [condition('health')] },
    merged: { conditional: [condition('health')], never: ['finance'] },
  },
  {
    name: 'it replaces this very category, not those above and below it: the longest match decides between them',
    parent: { optional: ['contact.address.country'], never: ['contact'] },
    child: { never: ['contact.address'] },
    merged: { optional: ['contact.address.country'], never: ['contact.address', 'contact'] },
  },
  {
    name: "a condition of some jurisdictions leaves the parent's word standing elsewhere",
    parent: { conditional: [condition('contact.phone')], optional: ['contact.phone'] },
    child: { conditional: [condition('contact.phone', ['DE'])] },
    merged: {
      conditional: [condition('contact.phone', ['DE']), condition('contact.phone')],
      optional: ['contact.phone'],
    },
  },
  {
    name: 'a choice loses the member of which the child speaks',
    parent: { necessary: [{ anyOf: ['contact.email', 'contact.phone', 'contact.address'] }] },
    child: { never: ['contact.phone'] },
    merged: { necessary: [{ anyOf: ['contact.email', 'contact.address'] }], never: ['contact.phone'] },
  },
  {
    name: 'a choice between one is that one; a choice between none is none',
    parent: {
      necessary: [{ anyOf: ['contact.email', 'contact.phone'] }, { anyOf: ['contact.phone', 'contact.messenger'] }],
    },
    child: { never: ['contact.phone', 'contact.messenger'] },
    merged: { necessary: ['contact.email'], never: ['contact.phone', 'contact.messenger'] },
  },
  {
    name: 'a coarser datum replaces the one for the same fine category',
    parent: {
      granularity: [
        { fine: 'demographic.birth_date', coarse: 'demographic.age', label: { en: 'age', de: 'Alter' } },
        { fine: 'finance.income', coarse: 'finance.income_bracket', label: { en: 'bracket', de: 'Klasse' } },
      ],
    },
    child: {
      granularity: [
        { fine: 'demographic.birth_date', coarse: 'demographic.birth_year', label: { en: 'year', de: 'Jahr' } },
      ],
    },
    merged: {
      granularity: [
        { fine: 'demographic.birth_date', coarse: 'demographic.birth_year', label: { en: 'year', de: 'Jahr' } },
        { fine: 'finance.income', coarse: 'finance.income_bracket', label: { en: 'bracket', de: 'Klasse' } },
      ],
    },
  },
  {
    name: 'texts and cues are the child’s own, else the parent’s',
    parent: {
      name: { en: 'Parent', de: 'Eltern' },
      lawfulBasis: { en: 'Art. 6', de: 'Art. 6' },
      cues: { en: ['buy'] },
    },
    child: { name: { en: 'Child', de: 'Kind' } },
    merged: { name: { en: 'Child', de: 'Kind' }, lawfulBasis: { en: 'Art. 6', de: 'Art. 6' }, cues: { en: ['buy'] } },
  },
];

describe('extendPurpose', () => {
  it.each(cases)('$name', ({ parent, child, merged }) => {
    expect(extendPurpose(purpose(child), purpose(parent))).toEqual(purpose(merged));
  });
});
