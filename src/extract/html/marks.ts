import type { MarkWords } from '../../model/index.ts';
import { collapse } from '../excerpt.ts';
import type { Place } from '../parsers/html-places.ts';
import type { Fragment } from './text.ts';

/** A mark or word that says whether a field is required. */
export interface MarkSeen {
  readonly level: 'required' | 'optional';
  /** A symbol such as `*`, or a word. */
  readonly kind: 'symbol' | 'word';
  readonly quote: string;
  readonly place: Place | undefined;
}

/** A text without its marks, and the marks. */
export interface Unmarked {
  readonly content: string;
  readonly marks: readonly MarkSeen[];
}

const edges = /^[\s()[\]{}*:.,;!|·•–—-]+|[\s()[\]{}*:.,;!|·•–—-]+$/g;
const normalise = (word: string): string => collapse(word).toLowerCase().replace(edges, '');
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const hasLetter = /[\p{L}\p{N}]/u;
const brackets = /[([{]\s*([^()[\]{}]{1,60})\s*[)\]}]/g;
const opening = /^([^:,|–—-]{1,40}?)\s*[:,|–—-]\s+(?=\S)/;
const closing = /\s*[:,|/·–—-]\s*([^:,|/·–—-]{1,40})$/;

/** Finds the marks of required and optional fields in labels and takes them out. */
export class MarkReader {
  readonly words: MarkWords;
  private readonly levels = new Map<string, 'required' | 'optional'>();
  private readonly symbols: string;
  private readonly alone: RegExp;
  private readonly ends: RegExp;
  private readonly starts: RegExp;
  private readonly middle: RegExp;

  constructor(words: MarkWords) {
    this.words = words;
    const symbols = words.required.filter((word) => !hasLetter.test(word));
    for (const level of ['optional', 'required'] as const) {
      for (const word of words[level]) if (hasLetter.test(word)) this.levels.set(normalise(word), level);
    }
    this.symbols = symbols.map(literal).join('|') || '(?!)';
    this.alone = new RegExp(`^[\\s([]*(?:${this.symbols}){1,3}[\\s)\\]:]*$`);
    this.ends = new RegExp(`[\\s(\\[]*((?:${this.symbols}){1,3})[)\\]]?[\\s:.]*$`);
    this.starts = new RegExp(`^[\\s(\\[]*(${literal('*')}|(?:${this.symbols})(?=\\s?\\p{Lu}))[)\\]]?\\s*(?=\\S)`, 'u');
    this.middle = new RegExp(`(?<=[^\\s*])\\s*((?:${this.symbols}){1,2})(?=\\s*[:(]|\\s+[^\\s\\d])`);
  }

  /** What a text says that is nothing but a mark or a word for one. */
  levelOf(text: string): 'required' | 'optional' | undefined {
    if (text.length > 80) return undefined;
    return this.isSymbol(text) ? 'required' : this.levels.get(normalise(text));
  }

  isSymbol(text: string): boolean {
    return text.length < 20 && this.alone.test(text);
  }

  /**
   * Takes the marks out of a text.
   * @param text the file's, in which the marks' places are looked up
   * @param wholly whether a text that is nothing but a mark is one (a help text "optional", not a label "Required")
   */
  read(fragments: readonly Fragment[], text: string, wholly: boolean): Unmarked {
    const marks: MarkSeen[] = [];
    const saying = fragments.filter((fragment) => fragment.text.trim() !== '');
    const kept = fragments.map((fragment) => {
      const level = this.levelOf(fragment.text);
      if (!level) return fragment.text;
      const kind = this.isSymbol(fragment.text) ? 'symbol' : 'word';
      const only = saying.length === 1;
      if (only ? !wholly : kind === 'word' && !standsApart(fragment, fragments)) return fragment.text;
      marks.push({ level, kind, quote: collapse(fragment.text), place: trim(fragment.place, text) });
      return ' ';
    });
    const content = this.strip(collapse(kept.join('')), wholly, (level, kind, quote) =>
      marks.push({ level, kind, quote, place: find(quote, fragments, text) }),
    );
    return { content, marks };
  }

  private strip(
    whole: string,
    wholly: boolean,
    note: (level: 'required' | 'optional', kind: MarkSeen['kind'], quote: string) => void,
  ): string {
    // Dots in a password's place are no marks.
    if (!hasLetter.test(whole)) return '';
    let rest = whole.replace(brackets, (written, inner: string) => {
      const level = this.levelOf(inner);
      if (!level) return written;
      note(level, this.isSymbol(inner) ? 'symbol' : 'word', written);
      return ' ';
    });
    for (const pattern of [this.ends, this.starts, this.middle]) {
      const match = pattern.exec(rest);
      const mark = match?.[1];
      if (!match || mark === undefined || match[0].length === rest.length) continue;
      note('required', 'symbol', mark);
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    }
    rest = rest.trim();
    for (const pattern of [closing, opening]) {
      const match = pattern.exec(rest);
      const level = match?.[1] === undefined ? undefined : this.levels.get(normalise(match[1]));
      if (!match || !level || match[0].length === rest.length) continue;
      note(level, 'word', match[1] ?? '');
      rest = pattern === closing ? rest.slice(0, match.index) : rest.slice(match[0].length);
    }
    const last = /\s(\S+)$/.exec(rest);
    if (last?.[1] && this.levels.get(normalise(last[1])) === 'optional') {
      note('optional', 'word', last[1]);
      rest = rest.slice(0, last.index);
    }
    const level = wholly ? this.levels.get(normalise(rest)) : undefined;
    if (level) {
      note(level, 'word', rest);
      return '';
    }
    return collapse(rest).replace(/\s*:+$/, '');
  }
}

/** Whether a fragment is all there is in an element of its own: `<span>required</span>`. */
function standsApart({ element }: Fragment, fragments: readonly Fragment[]): boolean {
  return (
    element !== undefined &&
    fragments.filter((other) => other.element === element && other.text.trim() !== '').length === 1
  );
}

function trim(place: Place | undefined, text: string): Place | undefined {
  if (!place) return undefined;
  const said = text.slice(place.start, place.end);
  const start = place.start + said.length - said.trimStart().length;
  return { start, end: Math.max(start, place.start + said.trimEnd().length) };
}

/** Where a mark stands; where it cannot be told (written as a character reference), the place of its text. */
function find(quote: string, fragments: readonly Fragment[], text: string): Place | undefined {
  for (let index = fragments.length - 1; index >= 0; index -= 1) {
    const place = fragments[index]?.place;
    if (!place || !fragments[index]?.text.includes(quote)) continue;
    const at = text.slice(place.start, place.end).lastIndexOf(quote);
    return at < 0 ? place : { start: place.start + at, end: place.start + at + quote.length };
  }
  return fragments.find((fragment) => fragment.place)?.place;
}
