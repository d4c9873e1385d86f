import type { MarkWords, RequirementLevel } from '../../../model/index.ts';
import { MarkReader } from '../../html/marks.ts';

/** A label without its mark, and what the mark said. */
export interface MarkedText {
  readonly content: string;
  readonly mark?: { readonly level: Extract<RequirementLevel, 'required' | 'optional'>; readonly quote: string };
}

const readers = new WeakMap<MarkWords, MarkReader>();

/**
 * Takes the marks off a text about a field: `*`, "(optional)", "Pflichtfeld".
 * @param pieces the text, cut where elements begin or end: a word alone in an element of its own is a mark
 * @param wholly whether a text that is nothing but a mark is one (a help text "optional", not a label "Required")
 */
export function unmark(pieces: readonly string[], wholly: boolean, words: MarkWords): MarkedText {
  const reader = readers.get(words) ?? new MarkReader(words);
  readers.set(words, reader);
  const said = pieces.filter((piece) => piece.trim() !== '');
  const isMark = (piece: string): boolean => said.length > 1 && reader.levelOf(piece) !== undefined;
  const alone = said.filter(isMark)[0];
  const rest = pieces.map((piece) => (isMark(piece) ? ' ' : piece)).join('');
  const { content, marks } = reader.read([{ text: rest, place: undefined, element: undefined }], '', wholly);
  const level = (alone === undefined ? undefined : reader.levelOf(alone)) ?? marks[0]?.level;
  const quote = pieces.join('').replace(/\s+/gu, ' ').trim();
  // What is left of a text with holes may be a dash.
  const isText = /[\p{L}\p{N}]/u.test(content);
  return { content: isText ? content : '', ...(level && { mark: { level, quote } }) };
}
