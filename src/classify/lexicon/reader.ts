import { endingOf, partsOf } from './compound.ts';
import type { Lexicon } from './lexicon.ts';
import { memo } from './memo.ts';
import { type Hit, type Reading, type Run, readingOfName, readingOfText, runsOf, weighRuns } from './run.ts';
import { nameWordsOf, stepsOf, wordsOf } from './token.ts';
import { isUnspaced, segmentsOf } from './unspaced.ts';

export type { Hit } from './run.ts';

/** Reads texts and names by a lexicon; what was read before is remembered. */
export interface Reader {
  /** A text that people read. */
  readonly text: (content: string, language: string) => readonly Hit[];
  /** A name that programmers gave. */
  readonly name: (name: string, language: string) => readonly Hit[];
}

/** Later words of a long text add cost and no knowledge. */
const wordLimit = 120;
const textLimit = 2_000;
const nameLimit = 300;

export function createReader(lexicon: Lexicon): Reader {
  const expandText = memo((word) => partsIn(word, lexicon) ?? [word]);
  const expandName = memo((word) => partsIn(word, lexicon) ?? endingOf(word, lexicon) ?? [word]);
  const expandAll = (words: readonly string[], expand: typeof expandText): readonly string[] => {
    const inPhrase = phrasesIn(words, lexicon);
    const parts: string[] = [];
    for (const [index, word] of words.entries()) {
      if (inPhrase.has(index)) parts.push(word);
      else parts.push(...expand(word, ''));
      if (parts.length >= wordLimit) break;
    }
    return parts;
  };
  return {
    text: memo((content, language) => {
      const read = (text: string): readonly Hit[] =>
        readWords(expandAll(wordsOf(text.replace(numberSign, ' no')), expandText), lexicon, readingOfText(language));
      return besideBrackets(content.slice(0, textLimit), read);
    }),
    name: memo((name, language) => {
      const split = (step: string): readonly string[] => expandAll(nameWordsOf(step), expandName);
      return readName(name.slice(0, nameLimit), lexicon, readingOfName(language), split);
    }),
  };
}

/** `Policy #` asks for a number; `#1` is one. */
const numberSign = /(?<=\p{L} ?)#(?!\p{N})/gu;

/** What stands in round or square brackets, in Western and Chinese writing. */
export const brackets = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/gu;

/**
 * What stands in brackets explains (`Address (letters and digits only)`): where it brings no meaning of its own, its words
 * take no share from the others.
 */
function besideBrackets(text: string, read: (text: string) => readonly Hit[]): readonly Hit[] {
  const whole = read(text);
  const outside = text.replace(brackets, ' ');
  if (outside === text) return whole;
  const hits = read(outside);
  return whole.every(({ meaning }) => hits.some((hit) => hit.meaning === meaning)) ? hits : whole;
}

/** The words that belong to a phrase as they stand: nothing in them is taken for a compound. */
function phrasesIn(words: readonly string[], lexicon: Lexicon): ReadonlySet<number> {
  const inPhrase = new Set<number>();
  for (let from = 0; from < words.length - 1; from += 1) {
    let key = '';
    for (let until = from + 1; until <= words.length; until += 1) {
      key += words[until - 1];
      if (!lexicon.isBeginning(key)) break;
      if (until === from + 1 || !lexicon.entry(key)) continue;
      for (let index = from; index < until; index += 1) inPhrase.add(index);
    }
  }
  return inPhrase;
}

/**
 * A word that is known, or the parts of a compound that only its parts explain; where nobody writes spaces, the words
 * between them. Undefined where none of it is known.
 */
function partsIn(word: string, lexicon: Lexicon): readonly string[] | undefined {
  if (lexicon.entry(word) || lexicon.isFiller(word)) return [word];
  if (isUnspaced(word)) return segmentsOf(word, lexicon);
  return partsOf(word, lexicon);
}

/** Steps that libraries append: `address[0].value`, Drupal's `field_address[und][0][value]`. */
const appended = /^(?:\d+|value|und)$/;

/** What is left of a name's word where its last step alone and both last steps together say something. */
const shared = 0.8;

/** The innermost step that says anything decides: in `address[0].value` that is `address`. */
function readName(
  name: string,
  lexicon: Lexicon,
  reading: Reading,
  split: (step: string) => readonly string[],
): readonly Hit[] {
  const steps = stepsOf(name);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const inner = split(steps[index] ?? '');
    const outer = index > 0 ? split(steps[index - 1] ?? '') : [];
    const own = readWords(inner, lexicon, reading);
    const across = readAcross(outer, inner, lexicon, reading);
    if (across.length > 0) return [...across, ...own].map((hit) => ({ ...hit, share: hit.share * shared }));
    const isInnermost = steps.slice(index + 1).every((step) => appended.test(step));
    const heard = isInnermost ? own : own.filter((hit) => !hit.alone);
    if (heard.length > 0) return heard;
  }
  return [];
}

/** Words that mean something only together with the step before: `card[number]`. */
function readAcross(
  outer: readonly string[],
  inner: readonly string[],
  lexicon: Lexicon,
  reading: Reading,
): readonly Hit[] {
  if (outer.length === 0) return [];
  const across = runsOf([...outer, ...inner], lexicon, reading).filter(
    (run) => run.from < outer.length && run.until > outer.length,
  );
  return weighRuns(across, 0, true);
}

function readWords(parts: readonly string[], lexicon: Lexicon, reading: Reading): readonly Hit[] {
  const runs = runsOf(parts, lexicon, reading);
  if (runs.length === 0) return [];
  const busy = runs.filter((run) => !isIdle(run, parts, lexicon));
  const spoken = busy.length > 0 ? busy : runs;
  const isOnly = spoken.length === 1;
  const telling = isOnly ? spoken : spoken.filter((run) => run.senses.some((sense) => !sense.alone));
  const head = reading.isName ? telling.at(-1) : undefined;
  const unknown = parts.reduce((sum, part, index) => {
    if (isCovered(index, telling) || !isContent(part, lexicon)) return sum;
    return sum + (head && index < head.from ? beforeHead : 1);
  }, 0);
  const heard = head
    ? telling.map((run) => (run === head ? run : { ...run, weight: run.weight * beforeHead }))
    : telling;
  return weighRuns(heard, unknown, isOnly);
}

/** What counts in a name that stands before the last word with a meaning: `edd_free_download_email` asks for an e-mail address. */
const beforeHead = 0.4;

/** A word that is filler as well, and means something only where it stands alone (`de`, `da`), is filler in company. */
const isIdle = (run: Run, parts: readonly string[], lexicon: Lexicon): boolean =>
  run.until - run.from < parts.length &&
  run.senses.every((sense) => sense.alone) &&
  parts.slice(run.from, run.until).every((part) => lexicon.isFiller(part));
const isCovered = (index: number, runs: readonly Run[]): boolean =>
  runs.some((run) => index >= run.from && index < run.until);
const isContent = (part: string, lexicon: Lexicon): boolean =>
  part.length > 1 && !lexicon.isFiller(part) && !/^\p{N}/u.test(part);
