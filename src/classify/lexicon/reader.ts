import { partsOf } from './compound.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { nameWordsOf, stepsOf, wordsOf } from './token.ts';

/** One meaning found in a text. */
export interface Hit {
  readonly meaning: string;
  /** The part of the text's content that speaks for it, from 0 to 1. */
  readonly share: number;
  /** Only a word says so that has no meaning in company (`name`, `title`). */
  readonly alone: boolean;
}

/** Reads texts and names by a lexicon; what was read before is remembered. */
export interface Reader {
  /** A text that people read. */
  readonly text: (content: string, language: string) => readonly Hit[];
  /** A name that programmers gave. */
  readonly name: (name: string, language: string) => readonly Hit[];
}

const longestRun = 6;
/** Later words of a long text add cost and no knowledge. */
const wordLimit = 120;
const textLimit = 2_000;
const nameLimit = 300;

/** How near a language is to the text's own: words of the nearest language win. */
type Distance = (language: string) => number;

const farthest = 2;

/** Where a page states no language, all are equally near. */
const textDistance =
  (own: string): Distance =>
  (language) =>
    language === own ? 0 : language === 'en' || language === 'und' || own === '' ? 1 : farthest;

/** Names are written in programmers' words first, then in English or the form's language. */
const nameDistance =
  (own: string): Distance =>
  (language) =>
    language === 'und' ? 0 : language === 'en' || language === own || own === '' ? 1 : farthest;

/** What a word counts by the distance of its language. */
const nearness = [1, 1, 0.85];

/** Remembers what a text was read as, by language; forgets everything when there is too much of it. */
function memo<T>(
  read: (content: string, language: string) => T,
  limit = 20_000,
): (content: string, language: string) => T {
  const languages = new Map<string, Map<string, T>>();
  return (content, language) => {
    let known = languages.get(language);
    if (!known) {
      known = new Map();
      languages.set(language, known);
    }
    const found = known.get(content);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const value = read(content, language);
    known.set(content, value);
    return value;
  };
}

export function createReader(lexicon: Lexicon): Reader {
  const expand = memo((word) => partsIn(word, lexicon));
  const expandAll = (words: readonly string[]): readonly string[] => {
    const parts: string[] = [];
    for (const word of words) {
      parts.push(...expand(word, ''));
      if (parts.length >= wordLimit) break;
    }
    return parts;
  };
  return {
    text: memo((content, language) =>
      readWords(expandAll(wordsOf(content.slice(0, textLimit))), lexicon, textDistance(language)),
    ),
    name: memo((name, language) => readName(name.slice(0, nameLimit), lexicon, nameDistance(language), expandAll)),
  };
}

/** A word, or the parts of a compound that only its parts explain. */
function partsIn(word: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.entries.has(word) || lexicon.filler.has(word)) return [word];
  return partsOf(word, lexicon) ?? [word];
}

/** Steps that libraries append: `address[0].value`. */
const appended = /^(?:\d+|value)$/;

/** What is left of a name's word where its last step alone and both last steps together say something. */
const shared = 0.8;

/** The innermost step that says anything decides: in `address[0].value` that is `address`. */
function readName(
  name: string,
  lexicon: Lexicon,
  distance: Distance,
  expandAll: (words: readonly string[]) => readonly string[],
): readonly Hit[] {
  const steps = stepsOf(name);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const inner = expandAll(nameWordsOf(steps[index] ?? ''));
    const outer = index > 0 ? expandAll(nameWordsOf(steps[index - 1] ?? '')) : [];
    const own = readWords(inner, lexicon, distance, true);
    const across = readAcross(outer, inner, lexicon, distance);
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
  distance: Distance,
): readonly Hit[] {
  if (outer.length === 0) return [];
  const across = runsOf([...outer, ...inner], lexicon, distance).filter(
    (run) => run.from < outer.length && run.until > outer.length,
  );
  return weighRuns(across, 0, true);
}

/** A run of words with a meaning. */
interface Run {
  readonly from: number;
  readonly until: number;
  readonly senses: readonly Sense[];
  readonly weight: number;
}

function readWords(parts: readonly string[], lexicon: Lexicon, distance: Distance, lastCounts = false): readonly Hit[] {
  const runs = runsOf(parts, lexicon, distance, lastCounts);
  if (runs.length === 0) return [];
  const isOnly = runs.length === 1;
  const telling = isOnly ? runs : runs.filter((run) => run.senses.some((sense) => !sense.alone));
  const unknown = parts.filter((part, index) => !isCovered(index, telling) && isContent(part, lexicon)).length;
  const last = telling.at(-1);
  return weighRuns(lastCounts ? telling.map((run) => (run === last ? run : halved(run))) : telling, unknown, isOnly);
}

const halved = (run: Run): Run => ({ ...run, weight: run.weight * 0.4 });
const isCovered = (index: number, runs: readonly Run[]): boolean =>
  runs.some((run) => index >= run.from && index < run.until);
const isContent = (part: string, lexicon: Lexicon): boolean =>
  part.length > 1 && !lexicon.filler.has(part) && !/^\p{N}/u.test(part);

/** The runs of words that mean something, in the order of the text, none overlapping; longer ones are taken first. */
function runsOf(parts: readonly string[], lexicon: Lexicon, distance: Distance, lastFirst = false): readonly Run[] {
  const { found, against } = lookUp(parts, lexicon);
  if (found.length === 0) return [];
  found.sort((a, b) => b.until - b.from - (a.until - a.from) || (lastFirst ? b.from - a.from : a.from - b.from));
  const taken: Pick<Run, 'from' | 'until'>[] = [];
  const runs: Run[] = [];
  for (const run of found) {
    if (taken.some((other) => run.from < other.until && other.from < run.until)) continue;
    taken.push(run);
    const senses = run.senses.filter((sense) => !against.has(sense.meaning) && isHeard(sense, distance));
    if (senses.length === 0) continue;
    const nearest = Math.min(...senses.map((sense) => distance(sense.language)));
    runs.push({
      from: run.from,
      until: run.until,
      senses: oneEach(senses.filter((sense) => distance(sense.language) === nearest)),
      weight: nearness[nearest] ?? 1,
    });
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** In a page of another language, a word that needs to stand alone is too often a chance likeness. */
const isHeard = (sense: Sense, distance: Distance): boolean => !sense.alone || distance(sense.language) < farthest;

/** Languages share words: each meaning counts once, as a word that needs no other where one language has it so. */
function oneEach(senses: readonly Sense[]): readonly Sense[] {
  return senses.filter(
    (sense, index) =>
      senses.findIndex((other) => other.meaning === sense.meaning && other.alone === sense.alone) === index &&
      !(sense.alone && senses.some((other) => other.meaning === sense.meaning && !other.alone)),
  );
}

/** Every run that the lexicon knows, overlapping or not, and the meanings that the text's words speak against. */
function lookUp(
  parts: readonly string[],
  lexicon: Lexicon,
): { found: { from: number; until: number; senses: readonly Sense[] }[]; against: ReadonlySet<string> } {
  const found: { from: number; until: number; senses: readonly Sense[] }[] = [];
  const against = new Set<string>();
  for (let from = 0; from < parts.length; from += 1) {
    let key = '';
    const last = Math.min(parts.length, from + longestRun);
    for (let until = from + 1; until <= last; until += 1) {
      key += parts[until - 1];
      if (!lexicon.beginnings.has(key)) break;
      const entry = lexicon.entries.get(key);
      if (!entry) continue;
      for (const meaning of entry.against) against.add(meaning);
      if (entry.senses.length > 0) found.push({ from, until, senses: entry.senses });
    }
  }
  return { found, against };
}

/** Shares the text's content among the meanings; what nobody knows takes its share too. */
function weighRuns(runs: readonly Run[], unknown: number, isOnly: boolean): readonly Hit[] {
  const total = runs.reduce((sum, run) => sum + run.weight * (run.until - run.from), 0) + unknown;
  const isAlone = isOnly && unknown === 0;
  const shares = new Map<string, { share: number; alone: boolean }>();
  for (const run of runs) {
    for (const sense of run.senses) {
      if (sense.alone && !isAlone) continue;
      const known = shares.get(sense.meaning);
      const share = (run.weight * run.weight * (run.until - run.from)) / total;
      shares.set(sense.meaning, {
        share: Math.min(1, share + (known?.share ?? 0)),
        alone: sense.alone && (known?.alone ?? true),
      });
    }
  }
  return [...shares].map(([meaning, said]) => ({ meaning, ...said }));
}
