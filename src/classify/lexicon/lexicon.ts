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
  /** The languages in which it says nothing. */
  readonly fillerIn: (key: string) => readonly string[];
  /** The languages in which it is a word with a meaning, or filler. */
  readonly languages: (key: string) => readonly string[];
  /** Whether a key or filler begins so: what does not cannot become one. It may say yes for a language that is not heard. */
  readonly isBeginning: (text: string) => boolean;
  readonly joints: readonly string[];
}

/** A key that was looked up, and where its line starts, or would. */
interface Place {
  readonly key: string;
  readonly offset: number;
}

interface KeyMeaning {
  readonly entry: LexiconEntry | undefined;
  readonly fillerIn: readonly string[];
  readonly languages: readonly string[];
}

const nothing: KeyMeaning = { entry: undefined, fillerIn: [], languages: [] };

/**
 * Opens a compiled lexicon. Nothing is read in advance, and the text is not even taken apart into lines: a key is found by
 * halving it, and what the key means is read when it is asked for the first time.
 *
 * @param compiled what `compileLexicon` has written
 * @param hears the languages whose words count
 */
export function openLexicon(compiled: string, hears: (language: string) => boolean = () => true): Lexicon {
  const afterJoints = endOfLine(compiled, 0);
  const afterMeanings = endOfLine(compiled, afterJoints + 1);
  const joints = compiled.slice(0, afterJoints);
  const meanings = compiled.slice(afterJoints + 1, afterMeanings).split(' ');
  const body = afterMeanings + 1;
  const known = new Map<number, KeyMeaning>();
  let last: Place = { key: '', offset: body };

  const place = (key: string): number => {
    if (key !== last.key) {
      last = { key, offset: search(compiled, key, key.startsWith(last.key) ? last.offset : body) };
    }
    return last.offset;
  };
  const meaningOf = (key: string): KeyMeaning => {
    const offset = place(key);
    const found = known.get(offset);
    const tokens = offset + key.length + 1;
    if (!compiled.startsWith(key, offset) || compiled[tokens - 1] !== ' ') return nothing;
    if (found) return found;
    const read = readTokens(compiled.slice(tokens, endOfLine(compiled, tokens)).split(' '), meanings, hears);
    known.set(offset, read);
    return read;
  };
  return {
    entry: (key) => meaningOf(key).entry,
    isFiller: (key) => meaningOf(key).fillerIn.length > 0,
    fillerIn: (key) => meaningOf(key).fillerIn,
    languages: (key) => meaningOf(key).languages,
    isBeginning: (text) => compiled.startsWith(text, place(text)),
    joints: joints.split(' ').filter((joint) => joint !== ''),
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Where the first line starts that is not smaller than a key: the key's own, because its tokens follow it after a space. */
function search(text: string, key: string, from: number): number {
  let low = from;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
    if (isSmaller(text, start, key)) low = endOfLine(text, start) + 1;
    else high = start;
  }
  return Math.min(low, text.length);
}

/** Whether the line that starts at the offset comes before the key, by UTF-16 units. */
function isSmaller(text: string, start: number, key: string): boolean {
  for (let index = 0; index < key.length; index += 1) {
    const difference = text.charCodeAt(start + index) - key.charCodeAt(index);
    if (difference !== 0) return difference < 0;
  }
  return false;
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
  const fillerIn: string[] = [];
  for (const token of tokens) {
    const isAgainst = token.startsWith('-');
    const alone = token.endsWith('!');
    const slash = token.indexOf('/');
    const language = token.slice(Math.max(slash, 0) + 1, alone ? -1 : undefined);
    if (!hears(language)) continue;
    if (!isAgainst) languages.add(language);
    if (slash === -1) {
      fillerIn.push(language);
      continue;
    }
    const meaning = meanings[Number.parseInt(token.slice(isAgainst ? 1 : 0, slash), 36)] ?? '';
    if (isAgainst) against.push({ meaning, language });
    else senses.push({ meaning, language, alone });
  }
  return {
    entry: senses.length + against.length > 0 ? { senses, against } : undefined,
    fillerIn,
    languages: [...languages],
  };
}
