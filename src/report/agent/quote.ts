import { logLine } from '../log-line.ts';

/** Long enough for any label; an essay is none. */
const longest = 240;

/** Marks that open a role, a block or a tag in what language models read, and what they look like here. */
const marks: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '`': 'ˋ', '{': '❴', '}': '❵', '|': '¦' };

/**
 * A scanned text as data: one JSON string, so that it cannot end before its end, short, without invisible characters
 * and without the marks by which a reader that is a language model tells one speaker from another.
 */
export function quote(text: string): string {
  const shown = logLine(text.replace(/\s+/gu, ' ').trim())
    .replace(/[<>`{}|]/g, (mark) => marks[mark] ?? '')
    .replace(/[\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, '');
  const points = [...shown];
  return JSON.stringify(points.length > longest ? `${points.slice(0, longest).join('')}…` : shown);
}
