import { partsOf } from './compound.ts';
import type { Lexicon, LexiconEntry, Sense } from './lexicon.ts';
import { nameWordsOf, stepsOf, wordsOf } from './token.ts';

/** One meaning found in a text. */
export interface Hit {
  readonly meaning: string;
  /** The part of the text's content that speaks for it, from 0 to 1. */
  readonly share: number;
}

/** Reads texts and names by a lexicon; what was read before is remembered. */
export interface Reader {
  /** A text that people read. */
  readonly text: (content: string, language: string) => readonly Hit[];
  /** A name that programmers gave. */
  readonly name: (name: string, language: string) => readonly Hit[];
}

const longestRun = 6;
/** A text's later words add cost and no knowledge. */
const wordLimit = 120;
const memoLimit = 20_000;

/** How near a language is to the text's own: lower is nearer; words of the nearest language win. */
type Distance = (language: string) => number;

const textDistance =
  (own: string): Distance =>
  (language) =>
    language === own ? 0 : language === 'en' || language === 'und' ? 1 : 2;

/** Names are written in programmers' words first, then in English, then in the form's language. */
const nameDistance =
  (own: string): Distance =>
  (language) =>
    language === 'und' ? 0 : language === 'en' || language === own ? 1 : 2;

/** What a word of a farther language counts. */
const nearness = [1, 1, 0.85];

export function createReader(lexicon: Lexicon): Reader {
  const memo = new Map<string, readonly Hit[]>();
  const remember = (key: string, read: () => readonly Hit[]): readonly Hit[] => {
    const known = memo.get(key);
    if (known) return known;
    if (memo.size >= memoLimit) memo.clear();
    const hits = read();
    memo.set(key, hits);
    return hits;
  };
  return {
    text: (content, language) =>
      remember(`t${language}\n${content}`, () =>
        readWords(wordsOf(content.slice(0, 2_000)), lexicon, textDistance(language)),
      ),
    name: (name, language) =>
      remember(`n${language}\n${name}`, () => readName(name.slice(0, 300), lexicon, nameDistance(language))),
  };
}

/** The innermost step that says anything decides; in `address[0].value` that is `address`. */
function readName(name: string, lexicon: Lexicon, distance: Distance): readonly Hit[] {
  const steps = stepsOf(name);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const inner = nameWordsOf(steps[index] ?? '');
    const outer = index > 0 ? nameWordsOf(steps[index - 1] ?? '') : [];
    const together = runsOf([...outer, ...inner], lexicon, distance).filter(
      (run) => run.from < outer.length && run.until > outer.length,
    );
    const hits = together.length > 0 ? weighRuns(together, 0, true) : readWords(inner, lexicon, distance, true);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** A run of words with a meaning. */
interface Run {
  readonly from: number;
  readonly until: number;
  readonly senses: readonly Sense[];
  readonly weight: number;
}

function readWords(words: readonly string[], lexicon: Lexicon, distance: Distance, lastCounts = false): readonly Hit[] {
  const parts = words.slice(0, wordLimit).flatMap((word) => expand(word, lexicon));
  const runs = runsOf(parts, lexicon, distance);
  if (runs.length === 0) return [];
  const isOnly = runs.length === 1;
  const telling = isOnly ? runs : runs.filter((run) => run.senses.some((sense) => !sense.alone));
  const covered = new Set(telling.flatMap((run) => range(run.from, run.until)));
  const unknown = parts.filter((part, index) => !covered.has(index) && isContent(part, lexicon)).length;
  const isLast = (run: Run): boolean => run === telling.at(-1);
  return weighRuns(lastCounts ? telling.map((run) => (isLast(run) ? run : halved(run))) : telling, unknown, isOnly);
}

const halved = (run: Run): Run => ({ ...run, weight: run.weight * 0.4 });
const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, index) => from + index);

/** A word as its parts, abbreviations written out. */
function expand(word: string, lexicon: Lexicon): readonly string[] {
  const full = lexicon.abbreviations.get(word);
  if (full !== undefined) return [full];
  if (lexicon.entries.has(word) || lexicon.filler.has(word)) return [word];
  return partsOf(word, lexicon)?.map((part) => lexicon.abbreviations.get(part) ?? part) ?? [word];
}

const isContent = (part: string, lexicon: Lexicon): boolean =>
  part.length > 1 && !lexicon.filler.has(part) && !/^\p{N}+$/u.test(part);

/** The runs of words that mean something, longest first, none overlapping. */
function runsOf(parts: readonly string[], lexicon: Lexicon, distance: Distance): readonly Run[] {
  const found: (Omit<Run, 'senses' | 'weight'> & { readonly entry: LexiconEntry })[] = [];
  const against = new Set<string>();
  for (let from = 0; from < parts.length; from += 1) {
    let key = '';
    for (let until = from + 1; until <= Math.min(parts.length, from + longestRun); until += 1) {
      key += parts[until - 1];
      if (key.length > lexicon.longest) break;
      const entry = lexicon.entries.get(key);
      if (!entry) continue;
      for (const meaning of entry.against) against.add(meaning);
      if (entry.senses.length > 0) found.push({ from, until, entry });
    }
  }
  found.sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const runs: Run[] = [];
  for (const { from, until, entry } of found) {
    const span = range(from, until);
    if (span.some((index) => taken.has(index))) continue;
    const senses = entry.senses.filter((sense) => !against.has(sense.meaning));
    const nearest = Math.min(...senses.map((sense) => distance(sense.language)));
    for (const index of span) taken.add(index);
    if (senses.length === 0) continue;
    runs.push({
      from,
      until,
      senses: senses.filter((sense) => distance(sense.language) === nearest),
      weight: nearness[nearest] ?? 1,
    });
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** Shares the text's content among the meanings; what nobody knows takes its share too. */
function weighRuns(runs: readonly Run[], unknown: number, isOnly: boolean): readonly Hit[] {
  const total = runs.reduce((sum, run) => sum + run.weight * (run.until - run.from), 0) + unknown;
  const shares = new Map<string, number>();
  for (const run of runs) {
    const isAlone = isOnly && unknown === 0;
    const meanings = new Set(run.senses.filter((sense) => isAlone || !sense.alone).map((sense) => sense.meaning));
    for (const meaning of meanings) {
      shares.set(meaning, (shares.get(meaning) ?? 0) + (run.weight * run.weight * (run.until - run.from)) / total);
    }
  }
  return [...shares]
    .map(([meaning, share]) => ({ meaning, share: Math.min(1, share) }))
    .sort((a, b) => b.share - a.share);
}
