import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FieldKind, ThingWords } from '../model/index.ts';
import { loadRulebook } from '../rulebook/index.ts';
import { specimenField, specimenForm } from './cases/specimen.ts';
import { createClassifier } from './index.ts';

/** Every vocabulary's examples: labels (names, in the programmers' vocabulary) that must be read so, or must not. */

interface Entry {
  readonly words?: readonly string[];
  readonly alone?: readonly string[];
  readonly examples?: { is?: readonly string[]; not?: readonly string[] };
}

interface File {
  readonly language: string;
  readonly things?: ThingWords;
  readonly entries: Readonly<Record<string, Entry>>;
}

const folder = join(import.meta.dirname, '../../rules/base/vocabulary');
const { classify } = createClassifier(await loadRulebook());

/** The control that such data is asked with. */
function kindOf(category: string): FieldKind {
  if (/^consent|age_confirmation$/.test(category)) return 'checkbox';
  if (
    /^(identity\.photo|official\.id_document_copy|finance\.proof_documents|work\.cv|content\.attachment)$/.test(
      category,
    )
  )
    return 'file';
  return category === 'account.password' ? 'password' : 'text';
}

function read(text: string, category: string, language: string): string | null | undefined {
  const said = language === 'und' ? { name: text } : { label: text };
  const field = specimenField({ ...said, kind: kindOf(category) });
  return classify(specimenForm([field], { language: language === 'und' ? null : language }))[0]?.category;
}

describe.each(globSync('*.yaml', { cwd: folder }).sort())('%s', (name) => {
  const {
    language,
    entries,
    things = { acts: [], nouns: [], not: [] },
  }: File = parse(readFileSync(join(folder, name), 'utf8'));

  test('is named after its language', () =>
    expect(basename(name, '.yaml')).toBe(language === 'und' ? 'identifiers' : language));

  test('no word speaks both for a thing and against it', () =>
    expect([...things.acts, ...things.nouns].filter((word) => things.not.includes(word))).toEqual([]));

  test('words are more than a digit, and nothing that a program printed', () => {
    const words = Object.values(entries).flatMap(({ words = [], alone = [] }) => [...words, ...alone].map(String));
    expect(words.filter((word) => !/\p{L}|\d\d/u.test(word) || /[{}[\]]/.test(word))).toEqual([]);
  });

  const cases = Object.entries(entries).flatMap(([category, { examples }]) => [
    ...(examples?.is ?? []).map((text) => ({ text: String(text), category, verb: 'is' })),
    ...(examples?.not ?? []).map((text) => ({ text: String(text), category, verb: 'is not' })),
  ]);

  test.each(cases)('$text $verb $category', ({ text, category, verb }) => {
    const found = read(text, category, language);
    if (verb === 'is') expect(found).toBe(category);
    else expect(found).not.toBe(category);
  });
});
