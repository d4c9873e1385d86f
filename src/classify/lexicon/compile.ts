import { spellings, wordsOf } from './token.ts';

/** The words of one language for some meaning. */
export interface WordList {
  readonly language: string;
  /** A category's id, `none`, or a purpose's id. */
  readonly meaning: string;
  readonly words: readonly string[];
  readonly alone?: readonly string[];
  readonly not?: readonly string[];
}

/** What the vocabularies say besides their entries. */
export interface Grammar {
  readonly language: string;
  readonly filler: readonly string[];
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly joints: readonly string[];
}

/** The key of a word or phrase: `E-Mail Adresse` and `emailadresse` have the same. */
const keyOf = (phrase: string): string => wordsOf(phrase).join('');

/**
 * Compiles words into one text that opens without being read through (`openLexicon`). A word may have several meanings,
 * in one language or in several.
 *
 * The first line holds the joints, the second the meanings, each further line a key and what it stands for: `3/de` a
 * meaning by its number and language, `3/de!` one that counts only where nothing else is said, `-3/de` one that it speaks
 * against, `~de` filler. The keys are sorted by UTF-16 units, so that one is found by halving.
 */
export function compileLexicon(lists: readonly WordList[], grammars: readonly Grammar[]): string {
  const shortForms = new Map(grammars.map((grammar) => [grammar.language, shortFormsOf(grammar)]));
  const meanings = [...new Set(lists.map(({ meaning }) => meaning))];
  const numbers = new Map(meanings.map((meaning, index) => [meaning, index.toString(36)]));
  const tokens = new Map<string, Set<string>>();
  const add = (keys: readonly string[], token: string): void => {
    for (const key of keys) tokens.set(key, (tokens.get(key) ?? new Set()).add(token));
  };
  for (const { language, meaning, words, alone = [], not = [] } of lists) {
    const keys = (phrases: readonly string[]): readonly string[] => keysOf(phrases, shortForms.get(language) ?? []);
    const sense = `${numbers.get(meaning)}/${language}`;
    add(keys(words), sense);
    add(keys(alone), `${sense}!`);
    add(keys(not), `-${sense}`);
  }
  for (const { language, filler } of grammars) add(keysOf(filler, []), `~${language}`);
  const joints = [...new Set(grammars.flatMap((grammar) => grammar.joints))];
  const lines = [...tokens].map(([key, said]) => `${key} ${[...said].join(' ')}`).sort();
  return [joints.join(' '), meanings.join(' '), ...lines].join('\n');
}

/** A word's part and what may stand for it: `nummer`, `nr`. */
type ShortForm = readonly [long: string, short: string];

const shortFormsOf = (grammar: Grammar): readonly ShortForm[] =>
  Object.entries(grammar.abbreviations).flatMap(([short, long]) =>
    spellings(long).map((spelling) => [keyOf(spelling), keyOf(short)] as const),
  );

/** Shorter keys of which more than one part is short mean something else in too many languages: `nr m`, Polish, `nom`. */
const shortestOfShort = 5;

/** Every way to write the phrases: `Telefonnummer`, `Telefonnr.`, `Tel.-Nummer`, `Tel.-Nr.`. */
function keysOf(phrases: readonly string[], shortForms: readonly ShortForm[]): readonly string[] {
  const shortened = new Map(phrases.flatMap(spellings).map((phrase) => [keyOf(phrase), 0]));
  for (const [long, short] of shortForms) {
    for (const [key, parts] of [...shortened]) {
      const written = key.includes(long) ? key.replace(long, short) : key;
      if (shortened.has(written) || (parts > 0 && written.length < shortestOfShort)) continue;
      shortened.set(written, parts + 1);
    }
  }
  shortened.delete('');
  return [...shortened.keys()];
}
