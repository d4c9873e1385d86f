/** One meaning of a word. */
export interface Sense {
  /** A category's id, `none`, or a purpose's id. */
  readonly meaning: string;
  readonly language: string;
  /** It counts only where nothing else is said. */
  readonly alone: boolean;
}

/** A meaning that a word speaks against. */
export interface Counter {
  readonly meaning: string;
  readonly language: string;
}

/** What the vocabularies say about a key: words joined without what stands between them. */
interface LexiconEntry {
  readonly senses: readonly Sense[];
  readonly against: readonly Counter[];
}

/** The vocabularies' words as a reader asks for them. */
export interface Lexicon {
  /** Undefined where the key has no meaning and speaks against none. */
  readonly entry: (key: string) => LexiconEntry | undefined;
  readonly isFiller: (key: string) => boolean;
  /** The languages in which it is a word with a meaning, or filler. */
  readonly languages: (key: string) => readonly string[];
  /** Whether a key or filler begins so: what does not cannot become one. It may say yes for a language that is not heard. */
  readonly isBeginning: (text: string) => boolean;
  readonly joints: readonly string[];
}

/** A key that was looked up: where it stands, or would. */
interface Place {
  readonly key: string;
  readonly index: number;
}

interface KeyMeaning {
  readonly entry: LexiconEntry | undefined;
  readonly isFiller: boolean;
  readonly languages: readonly string[];
}

const nothing: KeyMeaning = { entry: undefined, isFiller: false, languages: [] };

/** A compiled lexicon, taken apart into its lines and no further. */
export type LexiconLines = readonly string[];

export const linesOf = (compiled: string): LexiconLines => compiled.split('\n');

/**
 * Opens a compiled lexicon. Nothing is read in advance: a key is found by halving, and what it means is read when it is
 * asked for the first time.
 *
 * @param lines what `compileLexicon` has written, by its lines; several readers may share them
 * @param hears the languages whose words count
 */
export function openLexicon(lines: LexiconLines, hears: (language: string) => boolean = () => true): Lexicon {
  const [joints = '', named = ''] = lines;
  const meanings = named.split(' ');
  const known = new Map<number, KeyMeaning>();
  let last: Place = { key: '', index: header };

  const place = (key: string): number => {
    if (key !== last.key) last = { key, index: search(lines, key, key.startsWith(last.key) ? last.index : header) };
    return last.index;
  };
  const meaningOf = (key: string): KeyMeaning => {
    const index = place(key);
    const found = known.get(index);
    const line = lines[index];
    if (!line?.startsWith(key) || line[key.length] !== ' ') return nothing;
    if (found) return found;
    const read = readTokens(line.slice(key.length + 1).split(' '), meanings, hears);
    known.set(index, read);
    return read;
  };
  return {
    entry: (key) => meaningOf(key).entry,
    isFiller: (key) => meaningOf(key).isFiller,
    languages: (key) => meaningOf(key).languages,
    isBeginning: (text) => lines[place(text)]?.startsWith(text) ?? false,
    joints: joints.split(' ').filter((joint) => joint !== ''),
  };
}

/** The lines before the first key. */
const header = 2;

/** The first line that is not smaller than a key: the key's own, because its tokens follow it after a space. */
function search(lines: LexiconLines, key: string, from: number): number {
  let low = from;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens behind a key; `compileLexicon` tells what they are. */
function readTokens(
  tokens: readonly string[],
  meanings: readonly string[],
  hears: (language: string) => boolean,
): KeyMeaning {
  const senses: Sense[] = [];
  const against: Counter[] = [];
  const languages = new Set<string>();
  let isFiller = false;
  for (const token of tokens) {
    const isAgainst = token.startsWith('-');
    const alone = token.endsWith('!');
    const slash = token.indexOf('/');
    const language = token.slice(Math.max(slash, 0) + 1, alone ? -1 : undefined);
    if (!hears(language)) continue;
    if (!isAgainst) languages.add(language);
    if (slash === -1) {
      isFiller = true;
      continue;
    }
    const meaning = meanings[Number.parseInt(token.slice(isAgainst ? 1 : 0, slash), 36)] ?? '';
    if (isAgainst) against.push({ meaning, language });
    else senses.push({ meaning, language, alone });
  }
  return {
    entry: senses.length + against.length > 0 ? { senses, against } : undefined,
    isFiller,
    languages: [...languages],
  };
}
