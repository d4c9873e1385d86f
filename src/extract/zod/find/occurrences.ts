import type { ts } from '../../parsers/typescript.ts';

/** Where a text holds something, to pass over all parts of a tree where it does not. */
export interface Occurrences {
  /** Whether any lies within a node. */
  readonly within: (node: ts.Node) => boolean;
}

/** Where a pattern matches, or one of some names stands as a whole word. */
export function occurrencesOf(text: string, names: ReadonlySet<string>, pattern?: RegExp): Occurrences {
  const offsets = wordsIn(text, names);
  if (pattern) for (const { index } of text.matchAll(pattern)) offsets.push(index);
  offsets.sort((a, b) => a - b);
  return { within: (node) => holdsAny(offsets, node) };
}

/** Looked up one by one: an alternation of thousands of names would be tried at every word. */
function wordsIn(text: string, names: ReadonlySet<string>): number[] {
  const offsets: number[] = [];
  for (const { index, 0: word } of text.matchAll(/[\w$\u0080-\uffff]+/g)) if (names.has(word)) offsets.push(index);
  return offsets;
}

function holdsAny(offsets: readonly number[], { pos, end }: ts.Node): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < pos) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Number.POSITIVE_INFINITY) < end;
}
