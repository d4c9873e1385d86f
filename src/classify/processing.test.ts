import { describe, expect, test } from 'vitest';
import type { Form, FormPurpose, ProcessingEntry } from '../model/index.ts';
import { loadRulebook } from '../rulebook/index.ts';
import { processingFinder } from './processing.ts';

const rulebook = await loadRulebook();

/** As much of a form as the conditions of an entry look at. */
const form = { path: 'shop/news.html', name: 'news', origin: 'form', attributes: { id: 'news' } } as unknown as Form;
const newsletter: FormPurpose = { ids: ['newsletter'], origin: 'declared', evidence: [] };

const entry = (entry: Omit<ProcessingEntry, 'path'>): ProcessingEntry => ({ ...entry, path: 'sparsam.config.yaml' });

describe('a statement holds for', () => {
  const cases: readonly { readonly condition: Omit<ProcessingEntry, 'path' | 'states'>; readonly holds: boolean }[] = [
    { condition: {}, holds: true },
    { condition: { files: ['shop/**'] }, holds: true },
    { condition: { files: ['blog/**'] }, holds: false },
    { condition: { form: 'news' }, holds: true },
    { condition: { form: 'other' }, holds: false },
    { condition: { selector: '#news' }, holds: true },
    { condition: { purposes: ['contact', 'newsletter'] }, holds: true },
    { condition: { purposes: ['contact'] }, holds: false },
    { condition: { purposes: ['newsletter'], files: ['blog/**'] }, holds: false },
  ];
  test.each(cases)('$condition: $holds', ({ condition, holds }) => {
    const find = processingFinder([entry({ ...condition, states: { record: 'VVT-1' } })], rulebook);
    expect(find(form, newsletter)?.record).toBe(holds ? 'VVT-1' : undefined);
  });
});

test('key by key the first entry that fits and speaks counts, and says where', () => {
  const find = processingFinder(
    [
      entry({ files: ['blog/**'], states: { retention: 'never' } }),
      entry({ purposes: ['newsletter'], states: { record: 'VVT-1', doubleOptIn: true } }),
      entry({ states: { record: 'VVT-0', retention: 'a year' } }),
    ],
    rulebook,
  );
  const evidence = (quote: string) => ({ signal: 'configuration', quote, grade: 'A', path: 'sparsam.config.yaml' });
  expect(find(form, newsletter)).toEqual({
    record: 'VVT-1',
    doubleOptIn: true,
    retention: 'a year',
    evidence: {
      record: evidence('record: VVT-1'),
      doubleOptIn: evidence('doubleOptIn: true'),
      retention: evidence('retention: a year'),
    },
  });
});

test('a form of which no entry speaks is told from a project that states nothing', () => {
  const elsewhere = entry({ files: ['blog/**'], states: { record: 'VVT-1' } });
  expect(processingFinder([elsewhere], rulebook)(form, newsletter)).toEqual({ evidence: {} });
  expect(processingFinder([], rulebook)(form, newsletter)).toBeUndefined();
});

test.each([
  { states: {}, purposes: ['newslettr'], says: "no purpose is called 'newslettr'" },
  { states: { categories: ['contact.fone'] }, says: "no category is called 'contact.fone'" },
  { states: { stage: 'shortlst' }, says: "no stage is called 'shortlst'" },
])('refused: $says', ({ says, ...stated }) => {
  expect(() => processingFinder([entry(stated)], rulebook)).toThrow(says);
});
