import { isAmong } from '../category.ts';
import type { Counter, Lexicon, Sense } from './lexicon.ts';

/** One meaning found in a text. */
export interface Hit {
  readonly meaning: string;
  /** The part of the text's content that speaks for it, from 0 to 1. */
  readonly share: number;
  /** Only a word says so that has no meaning in company (`name`, `title`). */
  readonly alone: boolean;
}

/** A run of words with a meaning. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly senses: readonly Sense[];
  readonly weight: number;
}

/** Sentences are known by their beginnings: a look-up ends where no key begins so, and rarely comes this far. */
const longestRun = 16;

/** How words are read: those of a text that people read, or of a name that programmers gave. */
export interface Reading {
  readonly isName: boolean;
  /** How near a language is to that of the words: words of the nearest language win. */
  readonly distance: (language: string) => number;
}

const farthest = 2;

/** Where a page states no language, all are equally near. */
export const readingOfText = (own: string): Reading => ({
  isName: false,
  distance: (language) => (language === own ? 0 : language === 'en' || language === 'und' || own === '' ? 1 : farthest),
});

/** Names are written in programmers' words first, then in English or the form's language; their last words decide. */
export const readingOfName = (own: string): Reading => ({
  isName: true,
  distance: (language) => (language === 'und' ? 0 : language === 'en' || language === own || own === '' ? 1 : farthest),
});

/** What a word counts by the distance of its language. */
const nearness = [1, 1, 0.55];

/** The runs of words that mean something, in the order of the text, none overlapping; longer ones are taken first. */
export function runsOf(parts: readonly string[], lexicon: Lexicon, reading: Reading): readonly Run[] {
  const { isName, distance } = reading;
  const { found, against } = lookUp(parts, lexicon, isName ? 0 : mostSkipped);
  if (found.length === 0) return [];
  found.sort(
    (a, b) =>
      b.until - b.from - b.skipped - (a.until - a.from - a.skipped) ||
      a.skipped - b.skipped ||
      (isName ? b.from - a.from : a.from - b.from),
  );
  const isHeard = isName ? isHeardInName : isHeardInText;
  const isFiller = (key: string): boolean => lexicon.fillerIn(key).some((language) => distance(language) === 0);
  const taken: Pick<Run, 'from' | 'until'>[] = [];
  const runs: Run[] = [];
  for (const run of found) {
    if (taken.some((other) => run.from < other.until && other.from < run.until)) continue;
    const words = parts.slice(run.from, run.until);
    const saysNothing = !isName && (words.every(isFiller) || isFiller(words.join('')));
    const heard = run.senses.filter(
      (sense) => isHeard(sense, words, reading) && !(saysNothing && distance(sense.language) > 0),
    );
    if (heard.length === 0) continue;
    taken.push(run);
    const senses = heard.filter((sense) => !isSilenced(sense, against, reading));
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

/**
 * A counter-word speaks for its own language: French `nombre`, a number, says nothing about the Spanish name. On a page of
 * that language, it silences the words of all.
 */
const isSilenced = (sense: Sense, against: readonly Counter[], reading: Reading): boolean =>
  against.some(
    ({ meaning, language }) => meaning === sense.meaning && (language === sense.language || isOf(language, reading)),
  );

/**
 * A text is in one language; a name may be in the page's, in English or in programmers' own, and so may a text of a page that
 * states none.
 */
const isOf = (language: string, { isName, distance }: Reading): boolean => {
  const isStated = distance(noLanguage) === farthest;
  if (isStated && !isName) return distance(language) === 0;
  return ['en', 'und'].includes(language) || (isStated && distance(language) < farthest);
};

/** BCP 47's tag for what is in no language. */
const noLanguage = 'zxx';

/**
 * In a page of another language, a word of three letters (`ste`), one that needs to stand alone, or one that would speak for a
 * whole sentence is too often a chance likeness; and a wrong "health" is worse than none.
 */
function isHeardInText({ alone, language, meaning }: Sense, words: readonly string[], { distance }: Reading): boolean {
  if (distance(language) < farthest) return true;
  const isOne = words.length === 1;
  const isShort = /^[a-z]{1,3}$/.test(words.join(''));
  return !alone && !isShort && !isAmong(meaning, sensitive) && !(isOne && isAmong(meaning, sentences));
}

const sensitive = ['health', 'special', 'criminal', 'official'];

/** Categories that are asked for in whole sentences: one phrase in many words is enough. */
export const sentences = ['consent', 'demographic.age_confirmation', 'technical.anti_abuse'];

/**
 * Programmers write their own language, the page's or English. One or two letters are a code that programmers know (`fn`),
 * and no piece of any language's words.
 */
function isHeardInName({ language }: Sense, words: readonly string[], { distance }: Reading): boolean {
  return distance(language) < farthest && (language === 'und' || !words.every((word) => /^[a-z]{1,2}$/.test(word)));
}

/** Languages share words: each meaning counts once, as a word that needs no other where one language has it so. */
function oneEach(senses: readonly Sense[]): readonly Sense[] {
  return senses.filter(
    (sense, index) =>
      senses.findIndex((other) => other.meaning === sense.meaning && other.alone === sense.alone) === index &&
      !(sense.alone && senses.some((other) => other.meaning === sense.meaning && !other.alone)),
  );
}

/** A run that was looked up, and how many words in it say nothing. */
interface Found {
  readonly from: number;
  readonly until: number;
  readonly skipped: number;
  readonly senses: readonly Sense[];
}

/**
 * Every run that the lexicon knows, overlapping or not, and the meanings that the text's words speak against. Words that say
 * nothing in the phrase's own language may stand inside it: `number of your order`.
 */
function lookUp(
  parts: readonly string[],
  lexicon: Lexicon,
  most: number,
): { found: Found[]; against: readonly Counter[] } {
  const found: Found[] = [];
  const against: Counter[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    let ways: readonly Way[] = [{ key: '', skipped: [] }];
    const last = Math.min(parts.length, from + longestRun);
    for (let until = from + 1; until <= last && ways.length > 0; until += 1) {
      const part = parts[until - 1] ?? '';
      const longer = ways
        .map(({ key, skipped }) => ({ key: key + part, skipped }))
        .filter(({ key }) => lexicon.isBeginning(key));
      for (const { key, skipped } of longer) {
        const entry = lexicon.entry(key);
        if (!entry || (skipped.length > 0 && key.length < shortestSkipped)) continue;
        const isOwn = ({ language }: { language: string }): boolean =>
          skipped.every((word) => lexicon.languages(word).includes(language));
        if (skipped.length === 0) against.push(...entry.against);
        const senses = entry.senses.filter(isOwn);
        if (senses.length > 0) found.push({ from, until, skipped: skipped.length, senses });
      }
      const isSkipped = until > from + 1 && lexicon.isFiller(part);
      const shorter = isSkipped ? ways.filter(({ skipped }) => skipped.length < most) : [];
      ways = [...longer, ...shorter.map(({ key, skipped }) => ({ key, skipped: [...skipped, part] }))];
    }
  }
  return { found, against };
}

/** A phrase so far, without the words in it that say nothing. In names every word says something. */
interface Way {
  readonly key: string;
  readonly skipped: readonly string[];
}

const mostSkipped = 2;
/** Short words of a phrase joined without those between them would be another word by chance. */
const shortestSkipped = 8;

/** Shares the text's content among the meanings; what nobody knows takes its share too. */
export function weighRuns(runs: readonly Run[], unknown: number, isOnly: boolean): readonly Hit[] {
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
