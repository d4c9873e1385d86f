import { createRequire } from 'node:module';
import type StringWidth from 'string-width';
import type WrapAnsi from 'wrap-ansi';

/** What knows every sign's width takes a fifth of a short run to load and warm up, and most texts need none of it. */
const load = createRequire(import.meta.url);

/** Signs of one column each: ASCII, Latin letters, and the punctuation and lines of our own texts. */
const plain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193\u2500-\u2503]*$/;

/** How many columns a text takes; what colours it takes none. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  const { default: stringWidth }: { default: typeof StringWidth } = load('string-width');
  return stringWidth(text);
}

/** A text, or what of it fits into `columns` with `…` behind it. */
export function cut(text: string, columns: number): string {
  if (plain.test(text)) return text.length > columns ? `${text.slice(0, Math.max(columns, 0))}…` : text;
  let shown = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += widthOf(segment);
    if (used > columns) return `${shown}…`;
    shown += segment;
  }
  return shown;
}

/** The lines of a text, none wider than `columns`; longer words are broken. */
export function wrap(text: string, columns: number): readonly string[] {
  const words = text.split(' ');
  const isSimple = plain.test(text) && words.every((word) => word !== '' && word.length <= columns);
  if (isSimple) return fill(words, columns);
  const { default: wrapAnsi }: { default: typeof WrapAnsi } = load('wrap-ansi');
  return wrapAnsi(text, columns, { hard: true, trim: true }).split('\n');
}

function fill(words: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  let line = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
