import type { Position, Span } from '../model/index.ts';

/** From offsets to places in one text. */
export interface LineMap {
  /** The place of an offset; one outside of the text is moved to its nearest end. */
  readonly position: (offset: number) => Position;
  /** The stretch from `start` to `end`, which is exclusive. */
  readonly span: (start: number, end: number) => Span;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

/** Finds the lines of a text once, ended by LF, CR LF or CR alone; each look-up is then a binary search. */
export function lineMap(text: string): LineMap {
  const starts = lineStarts(text);

  const position = (wanted: number): Position => {
    const offset = Math.min(Math.max(wanted, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { position, span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }) };
}
