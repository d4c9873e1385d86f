import type { Lexicon } from './lexicon.ts';

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a word is written in letters that leave no space between words: Han, Hiragana, Katakana. */
export const isUnspaced = (word: string): boolean => unspacedLetter.test(word);

/**
 * Cuts unspaced writing into words, the longest that the vocabularies know first: `请输入联系电话` → `请输入 联系 电话`.
 * What they do not know stays together as one part. A single letter is cut out only as filler (`の`): with a meaning of its
 * own (`市`) it is too often a piece of an unknown word.
 */
export function segmentsOf(word: string, lexicon: Lexicon): readonly string[] {
  const segments: string[] = [];
  let start = 0;
  let from = 0;
  while (from < word.length) {
    const until = endOfLongest(word, from, lexicon);
    if (until === from) {
      from += 1;
      continue;
    }
    if (start < from) segments.push(word.slice(start, from));
    segments.push(word.slice(from, until));
    start = until;
    from = until;
  }
  if (start < word.length) segments.push(word.slice(start));
  return segments;
}

/** Where the longest known word ends that starts at the offset; the offset itself where none does. */
function endOfLongest(word: string, from: number, lexicon: Lexicon): number {
  let end = from;
  for (let until = from + 1; until <= word.length; until += 1) {
    const part = word.slice(from, until);
    if (!lexicon.isBeginning(part)) break;
    if (lexicon.isFiller(part) || (until - from > 1 && lexicon.entry(part))) end = until;
  }
  return end;
}
