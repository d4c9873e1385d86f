import type { Lexicons, Rulebook, Vocabulary } from '../model/index.ts';
import { compileLexicon, type WordList } from './lexicon/compile.ts';

/**
 * Compiles a rulebook's vocabularies, and the cues of its purposes, into what the classifier looks words up in. It takes
 * longer than everything else at the start of a run, so the build does it for the shipped packs.
 */
export function compileLexicons({ vocabularies, purposes }: Pick<Rulebook, 'vocabularies' | 'purposes'>): Lexicons {
  const purposesCues = [...purposes.values()].flatMap(({ id, cues }) => wordListsOf(cues, id));
  return {
    fields: compileLexicon(vocabularies.flatMap(fieldWords), vocabularies),
    state: compileLexicon(vocabularies.flatMap(stateWords), []),
    options: compileLexicon(vocabularies.flatMap(optionWords), []),
    cues: compileLexicon([...purposesCues, ...vocabularies.flatMap(cueWords)], vocabularies),
    things: compileLexicon(vocabularies.flatMap(thingWords), vocabularies),
  };
}

const fieldWords = ({ language, entries }: Vocabulary): WordList[] =>
  entries.map(({ category, words, alone, not }) => ({ language, meaning: category, words, alone, not }));

/** What hidden fields may hold of a visitor: tokens, tracking ids, device data, places. */
const stateWords = (vocabulary: Vocabulary): WordList[] =>
  fieldWords(vocabulary).filter(({ meaning }) => meaning.startsWith('technical.') || meaning.startsWith('location.'));

const optionWords = ({ language, entries }: Vocabulary): WordList[] =>
  entries
    .filter((entry) => entry.options.length > 0)
    .map(({ category, options }) => ({ language, meaning: category, words: options }));

const cueWords = ({ language, cues }: Vocabulary): WordList[] =>
  Object.entries(cues).map(([purpose, words]) => ({ language, meaning: purpose, words }));

const thingWords = ({ language, things }: Vocabulary): WordList[] =>
  Object.entries(things).map(([meaning, words]) => ({ language, meaning, words }));

const wordListsOf = (cues: Readonly<Record<string, readonly string[]>>, meaning: string): WordList[] =>
  Object.entries(cues).map(([language, words]) => ({ language, meaning, words }));
