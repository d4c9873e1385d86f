import type { MarkWords, PhraseList, ThingWords, Vocabulary, VocabularyEntry } from '../model/index.ts';
import type { Pack, WordsByLanguage } from './pack.ts';

/** Things with an id from all packs, in the order of their ids; a later pack's replaces an earlier one's. */
export function mergeById<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): Map<string, T> {
  return sorted(new Map(lists.flat().map((thing) => [thing.id, thing])));
}

/** A map in the order of its keys, so that the order of files and packs never shows. */
export function sorted<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Words add up: a pack that knows one more word for a category need not repeat the others. */
export function mergeVocabularies(packs: readonly Pack[]): Vocabulary[] {
  const byLanguage = groupBy(yieldWords(packs).flat(), (vocabulary) => vocabulary.language);
  return [...sorted(byLanguage)].map(([language, parts]) => ({
    language,
    filler: union(parts.map((part) => part.filler)),
    abbreviations: Object.assign({}, ...parts.map((part) => part.abbreviations)),
    joints: union(parts.map((part) => part.joints)),
    cues: mergeWords(parts.map((part) => part.cues)),
    things: mergeThings(parts.map((part) => part.things)),
    entries: mergeEntries(parts.flatMap((part) => part.entries)),
  }));
}

/** A word that a later pack gives to another category means that one: of two meanings, the classifier could tell neither. */
function yieldWords(packs: readonly Pack[]): readonly (readonly Vocabulary[])[] {
  const later = new Map<string, string>();
  const keyOf = (language: string, word: string): string => `${language} ${word.toLowerCase()}`;
  const kept = packs.toReversed().map(({ vocabularies }) => {
    const yielded = vocabularies.map((vocabulary) => ({
      ...vocabulary,
      entries: vocabulary.entries.map((entry) => {
        const isOurs = (word: string): boolean =>
          (later.get(keyOf(vocabulary.language, word)) ?? entry.category) === entry.category;
        return { ...entry, words: entry.words.filter(isOurs), alone: entry.alone.filter(isOurs) };
      }),
    }));
    for (const { language, entries } of vocabularies) {
      for (const { category, words, alone } of entries) {
        for (const word of [...words, ...alone]) later.set(keyOf(language, word), category);
      }
    }
    return yielded;
  });
  return kept.reverse();
}

const mergeThings = (parts: readonly ThingWords[]): ThingWords => ({
  acts: union(parts.map(({ acts }) => acts)),
  nouns: union(parts.map(({ nouns }) => nouns)),
  not: union(parts.map(({ not }) => not)),
});

function mergeEntries(entries: readonly VocabularyEntry[]): VocabularyEntry[] {
  const byCategory = groupBy(entries, (entry) => entry.category);
  return [...byCategory].map(([category, parts]) => ({
    category,
    words: union(parts.map((part) => part.words)),
    alone: union(parts.map((part) => part.alone)),
    options: union(parts.map((part) => part.options)),
    not: union(parts.map((part) => part.not)),
  }));
}

/** Marks of all packs and languages: a page's marks are not always in its own language. */
export function mergeMarks(packs: readonly Pack[]): MarkWords {
  const list = (name: keyof MarkWords): string[] => flatten(packs.map((pack) => pack.marks[name] ?? {}));
  return {
    required: list('required'),
    optional: list('optional'),
    markNames: list('markNames'),
    markMeansOptional: list('markMeansOptional'),
    markMeansRequired: list('markMeansRequired'),
    requiredUnlessMarked: list('requiredUnlessMarked'),
    allRequired: list('allRequired'),
  };
}

/** Phrases add up, as words do. */
export function mergePhrases(packs: readonly Pack[]): Map<string, PhraseList> {
  const byId = groupBy(
    packs.flatMap((pack) => pack.phrases),
    (list) => list.id,
  );
  const merged = [...byId].map(([id, parts]): [string, PhraseList] => [
    id,
    {
      id,
      phrases: union(parts.map((part) => part.phrases)),
      languages: union(parts.map((part) => part.languages)),
      examples: union(parts.map((part) => part.examples)),
      counterExamples: union(parts.map((part) => part.counterExamples)),
    },
  ]);
  return sorted(new Map(merged));
}

function flatten(parts: readonly WordsByLanguage[]): string[] {
  return union(parts.flatMap((part) => Object.values(part)));
}

function mergeWords(parts: readonly WordsByLanguage[]): WordsByLanguage {
  const byKey = groupBy(
    parts.flatMap((part) => Object.entries(part)),
    ([key]) => key,
  );
  return Object.fromEntries([...byKey].map(([key, lists]) => [key, union(lists.map(([, words]) => words))]));
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
