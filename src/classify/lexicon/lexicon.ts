import { spellings, wordsOf } from './token.ts';

/** One meaning of a word. */
export interface Sense {
  /** A category's id, `none`, or a purpose's id. */
  readonly meaning: string;
  readonly language: string;
  /** It counts only where nothing else is said. */
  readonly alone: boolean;
}

/** What the vocabularies say about a key: words joined without what stands between them. */
interface LexiconEntry {
  readonly senses: Sense[];
  /** Meanings that it speaks against. */
  readonly against: Set<string>;
}

/** The words of one language for some meanings. */
export interface WordList {
  readonly language: string;
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

export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly filler: ReadonlySet<string>;
  readonly joints: readonly string[];
  /** Every beginning of every key and filler: what does not begin here cannot become one. */
  readonly beginnings: ReadonlySet<string>;
}

/** The key of a word or phrase: `E-Mail Adresse` and `emailadresse` have the same. */
const keyOf = (phrase: string): string => wordsOf(phrase).join('');

/** Compiles words into one hash. A word may have several meanings, in one language or in several. */
export function compileLexicon(lists: readonly WordList[], grammars: readonly Grammar[]): Lexicon {
  const shortForms = new Map(grammars.map((grammar) => [grammar.language, shortFormsOf(grammar)]));
  const entries = new Map<string, LexiconEntry>();
  const entryAt = (key: string): LexiconEntry => {
    const known = entries.get(key) ?? { senses: [], against: new Set<string>() };
    entries.set(key, known);
    return known;
  };
  for (const { language, meaning, words, alone = [], not = [] } of lists) {
    const keys = (phrases: readonly string[]): readonly string[] => keysOf(phrases, shortForms.get(language) ?? []);
    for (const key of keys(words)) entryAt(key).senses.push({ meaning, language, alone: false });
    for (const key of keys(alone)) entryAt(key).senses.push({ meaning, language, alone: true });
    for (const key of keys(not)) entryAt(key).against.add(meaning);
  }
  const filler = new Set(grammars.flatMap((grammar) => keysOf(grammar.filler, [])));
  return {
    entries,
    filler,
    joints: [...new Set(grammars.flatMap((grammar) => grammar.joints))],
    beginnings: beginningsOf([...entries.keys(), ...filler]),
  };
}

/** A word's part and what may stand for it: `nummer`, `nr`. */
type ShortForm = readonly [long: string, short: string];

const shortFormsOf = (grammar: Grammar): readonly ShortForm[] =>
  Object.entries(grammar.abbreviations).flatMap(([short, long]) =>
    spellings(long).map((spelling) => [keyOf(spelling), keyOf(short)] as const),
  );

/** Every way to write the phrases: `Telefonnummer`, `Telefonnr.`, `Tel.-Nummer`, `Tel.-Nr.`. */
function keysOf(phrases: readonly string[], shortForms: readonly ShortForm[]): readonly string[] {
  const keys = new Set(phrases.flatMap(spellings).map(keyOf));
  for (const [long, short] of shortForms) {
    for (const key of [...keys]) {
      if (key.includes(long)) keys.add(key.replace(long, short));
    }
  }
  keys.delete('');
  return [...keys];
}

function beginningsOf(keys: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys) {
    for (let length = key.length; length > 0; length -= 1) {
      const beginning = key.slice(0, length);
      if (beginnings.has(beginning)) break;
      beginnings.add(beginning);
    }
  }
  return beginnings;
}
