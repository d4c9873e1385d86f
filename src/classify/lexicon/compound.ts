import { isAmong } from '../category.ts';
import type { Lexicon } from './lexicon.ts';

const shortestCompound = 6;
const longestCompound = 40;
const shortestPart = 3;
/** Behind shorter parts a joint would be guessed into any word. */
const shortestJoined = 4;

/** The way to an offset of the word: where its last part starts, where that part ends, and the parts so far. */
interface Step {
  readonly from: number;
  readonly until: number;
  readonly parts: number;
}

/**
 * Takes a compound apart into words that the vocabularies know: `rechnungsanschrift` → `rechnung anschrift`,
 * `emailaddress` → `email address`. Between two parts a joint may stand. Of several ways the one with the fewest parts
 * is taken.
 * @returns the parts, or undefined where the word cannot be covered whole: half a word is no evidence
 */
export function partsOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  if (word.length < shortestCompound || word.length > longestCompound) return undefined;
  const steps = new Map<number, Step>();
  for (let from = 0; from <= word.length - shortestPart; from += 1) {
    const before = from === 0 ? 0 : steps.get(from)?.parts;
    if (before === undefined) continue;
    for (let until = from + shortestPart; until <= word.length; until += 1) {
      const part = word.slice(from, until);
      if (!lexicon.isBeginning(part)) break;
      if (!isPart(part, lexicon)) continue;
      for (const end of endsAfter(word, until, part.length < shortestJoined ? [] : lexicon.joints)) {
        const known = steps.get(end);
        if (!known || known.parts > before + 1) steps.set(end, { from, until, parts: before + 1 });
      }
    }
  }
  const parts = partsAlong(word, steps);
  return parts && isCredible(parts, lexicon) ? parts : undefined;
}

const shortestEnding = 5;
/** What every form asks. */
const plain = ['contact', 'identity.name', 'account'];

/**
 * Splits what programmers wrote in one word at an ending that has a meaning: `custemail` → `cust email`. What stands before
 * may mean anything, so only a long ending counts that programmers' words know for itself, and for what every form asks.
 */
export function endingOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  if (word.length > longestCompound) return undefined;
  for (let from = 1; from <= word.length - shortestEnding; from += 1) {
    const ending = word.slice(from);
    const senses = lexicon.entry(ending)?.senses ?? [];
    if (senses.some(({ alone, language, meaning }) => !alone && language === 'und' && isAmong(meaning, plain))) {
      return [word.slice(0, from), ending];
    }
  }
  return undefined;
}

/**
 * Short words fit into each other by chance (`pro-vin-sie`): a short word of meaning needs long company, and short filler
 * a long word of meaning.
 */
function isCredible(parts: readonly string[], lexicon: Lexicon): boolean {
  const isLong = (part: string): boolean => part.length >= shortestJoined;
  const fillers = parts.filter((part) => !hasMeaning(part, lexicon));
  return (
    parts.some((part) => isLong(part) && hasMeaning(part, lexicon)) || (fillers.length > 0 && fillers.every(isLong))
  );
}

function isPart(part: string, lexicon: Lexicon): boolean {
  return part.length >= shortestPart && (lexicon.entry(part) !== undefined || lexicon.isFiller(part));
}

const hasMeaning = (part: string, lexicon: Lexicon): boolean => (lexicon.entry(part)?.senses.length ?? 0) > 0;

/** Where the next part may start: right behind this one, or behind a joint. */
function endsAfter(word: string, until: number, joints: readonly string[]): readonly number[] {
  if (until === word.length) return [until];
  const behind = joints.filter((joint) => word.startsWith(joint, until)).map((joint) => until + joint.length);
  return [until, ...behind.filter((end) => end < word.length)];
}

function partsAlong(word: string, steps: ReadonlyMap<number, Step>): readonly string[] | undefined {
  const parts: string[] = [];
  let end = word.length;
  while (end > 0) {
    const step = steps.get(end);
    if (!step) return undefined;
    parts.unshift(word.slice(step.from, step.until));
    end = step.from;
  }
  return parts.length > 1 ? parts : undefined;
}
