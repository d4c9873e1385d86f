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
export interface LexiconEntry {
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
  readonly filler: readonly string[];
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly joints: readonly string[];
}

export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly filler: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly joints: readonly string[];
  /** Every beginning of every key and filler: what does not begin here cannot become one. */
  readonly beginnings: ReadonlySet<string>;
}

/** The key of a word or phrase: `E-Mail Adresse` and `emailadresse` have the same. */
export function keysOf(phrase: string, abbreviations: ReadonlyMap<string, string>): readonly string[] {
  return spellings(phrase).map((spelling) =>
    wordsOf(spelling)
      .map((word) => abbreviations.get(word) ?? word)
      .join(''),
  );
}

/** Compiles words into one hash. A word may have several meanings, in one language or in several. */
export function compileLexicon(lists: readonly WordList[], grammars: readonly Grammar[]): Lexicon {
  const abbreviations = new Map<string, string>();
  for (const grammar of grammars) {
    for (const [short, long] of Object.entries(grammar.abbreviations)) {
      for (const key of spellings(short)) abbreviations.set(key, spellings(long)[0] ?? long);
    }
  }
  const entries = new Map<string, LexiconEntry>();
  const entryAt = (key: string): LexiconEntry => {
    const known = entries.get(key) ?? { senses: [], against: new Set<string>() };
    entries.set(key, known);
    return known;
  };
  const keys = (phrases: readonly string[]): readonly string[] => [
    ...new Set(phrases.flatMap((phrase) => keysOf(phrase, abbreviations)).filter((key) => key !== '')),
  ];
  for (const { language, meaning, words, alone = [], not = [] } of lists) {
    for (const key of keys(words)) entryAt(key).senses.push({ meaning, language, alone: false });
    for (const key of keys(alone)) entryAt(key).senses.push({ meaning, language, alone: true });
    for (const key of keys(not)) entryAt(key).against.add(meaning);
  }
  const filler = new Set(grammars.flatMap((grammar) => keys(grammar.filler)));
  return {
    entries,
    filler,
    abbreviations,
    joints: [...new Set(grammars.flatMap((grammar) => grammar.joints))],
    beginnings: beginningsOf([...entries.keys(), ...filler, ...abbreviations.keys()]),
  };
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
