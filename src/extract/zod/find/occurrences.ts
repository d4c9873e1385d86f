import type { ts } from '../../parsers/typescript.ts';

/** Where a text holds something, to pass over all parts of a tree where it does not. */
export interface Occurrences {
  /** Whether any lies within a node. */
  readonly within: (node: ts.Node) => boolean;
}

/** @param pattern global */
export function occurrencesOf(pattern: RegExp, text: string): Occurrences {
  const offsets = [...text.matchAll(pattern)].map(({ index }) => index);
  const within = ({ pos, end }: ts.Node): boolean => {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < pos) low = middle + 1;
      else high = middle;
    }
    return (offsets[low] ?? Number.POSITIVE_INFINITY) < end;
  };
  return { within };
}

/** A pattern for any of some names as whole words; a name in another script may match within a word. */
export function wordsPattern(names: Iterable<string>): string {
  const escaped = [...names].map((name) =>
    name.replace(/[^\w\u0080-\uffff]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
  );
  return `(?<![\\w$])(?:${escaped.join('|')})(?![\\w$])`;
}
