import type { Tag } from './template-language.ts';

/** How one kind of tag is written. */
interface Delimiter {
  readonly open: string;
  readonly close: string;
  readonly kind: Tag['kind'];
  /** Quotes that hide a closing delimiter; the empty string where the language takes the first one it meets. */
  readonly quotes?: string;
  /** What must follow the opening delimiter, where not everything may: `{` in Smarty is a brace before a blank. */
  readonly before?: RegExp;
  /** The tag reaches to the end of the file where it is not closed, as PHP's does. */
  readonly mayStayOpen?: boolean;
  /** Another delimiter of this kind may stand inside, in pairs: `{` in `${ {…} }`. */
  readonly nests?: string;
}

/** A stretch that the template engine does not look into. */
interface RawBlock {
  /** Sticky; matches the opening tag. */
  readonly open: RegExp;
  /** Global; matches the closing tag. */
  readonly close: RegExp;
  /** What stands in between comes out as it is; otherwise it is no part of the page. */
  readonly comesOut: boolean;
}

export interface TagSyntax {
  /** Those that start alike: the longest first. */
  readonly delimiters: readonly Delimiter[];
  readonly raw?: readonly RawBlock[];
}

/** The tag between two offsets; signs that trim white space (`{%-`, `-%}`, `~`) are no part of its code. */
function tagOf(text: string, delimiter: Delimiter, start: number, end: number): Tag {
  const closed = text.startsWith(delimiter.close, end - delimiter.close.length);
  const inside = text.slice(start + delimiter.open.length, closed ? end - delimiter.close.length : end);
  const lead = /^[-~+]?\s*/.exec(inside)?.[0].length ?? 0;
  const code = inside.slice(lead).trimEnd().replace(/[-~]$/, '').trimEnd();
  const { kind, open } = delimiter;
  return { kind, start, end, code, codeStart: start + open.length + lead, delimiter: open };
}

/**
 * Where a tag's closing delimiter is. A language that reads strings would not stop inside of one; where that leads
 * past the end of the text, a quote was meant otherwise, and the first delimiter counts.
 */
class Closings {
  readonly #text: string;
  readonly #absent = new Map<string, number>();
  #quotesFail = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the tag, or -1. No search is repeated that failed once, so that all of them take linear time. */
  find(delimiter: Delimiter, from: number): number {
    const end = this.#find(delimiter, from);
    return end < 0 && delimiter.mayStayOpen ? this.#text.length : end;
  }

  #find(delimiter: Delimiter, from: number): number {
    if (from >= (this.#absent.get(delimiter.close) ?? Number.POSITIVE_INFINITY)) return -1;
    const first = this.#text.indexOf(delimiter.close, from);
    if (first < 0) {
      this.#absent.set(delimiter.close, from);
      return -1;
    }
    const careful =
      delimiter.quotes && !this.#quotesFail ? this.#outsideStrings(delimiter, delimiter.quotes, from) : first;
    return (careful < 0 ? first : careful) + delimiter.close.length;
  }

  #outsideStrings({ close, nests }: Delimiter, quotes: string, from: number): number {
    let depth = 0;
    for (let at = from; at < this.#text.length; at++) {
      const unit = this.#text[at] ?? '';
      if (quotes.includes(unit)) {
        at = this.#endOfString(unit, at);
        if (at < 0) break;
      } else if (depth === 0 && this.#text.startsWith(close, at)) return at;
      else if (nests && unit === nests[0]) depth++;
      else if (nests && unit === nests[1]) depth--;
    }
    this.#quotesFail = true;
    return -1;
  }

  #endOfString(quote: string, from: number): number {
    for (let at = from + 1; at < this.#text.length; at++) {
      if (this.#text[at] === '\\') at++;
      else if (this.#text[at] === quote) return at;
    }
    return -1;
  }
}

/** A raw block at an offset as tags, or nothing where there is none or where it does not end. */
class RawBlocks {
  readonly #text: string;
  readonly #blocks: readonly RawBlock[];
  readonly #unclosed = new Set<RawBlock>();

  constructor(text: string, blocks: readonly RawBlock[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  at(start: number): readonly Tag[] | undefined {
    for (const block of this.#blocks) {
      block.open.lastIndex = start;
      const open = block.open.exec(this.#text);
      if (!open || this.#unclosed.has(block)) continue;
      const inside = start + open[0].length;
      block.close.lastIndex = inside;
      const close = block.close.exec(this.#text);
      if (!close) {
        this.#unclosed.add(block);
        continue;
      }
      const end = close.index + close[0].length;
      const comment = (from: number, to: number): Tag => ({
        kind: 'comment',
        start: from,
        end: to,
        code: '',
        codeStart: from,
      });
      return block.comesOut ? [comment(start, inside), comment(close.index, end)] : [comment(start, end)];
    }
    return undefined;
  }
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the tags of a language whose tags stand between delimiters, in order, in linear time. */
export function scanDelimited(text: string, { delimiters, raw = [] }: TagSyntax): readonly Tag[] {
  const opening = new RegExp(delimiters.map(({ open }) => escaped(open)).join('|'), 'g');
  const closings = new Closings(text);
  const rawBlocks = new RawBlocks(text, raw);
  const tags: Tag[] = [];
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index;
    const block = rawBlocks.at(start);
    if (block) {
      tags.push(...block);
      opening.lastIndex = block.at(-1)?.end ?? start;
      continue;
    }
    const delimiter = delimiters.find(
      ({ open, before }) =>
        text.startsWith(open, start) &&
        (before?.test(text.slice(start + open.length, start + open.length + 8)) ?? true),
    );
    const end = delimiter ? closings.find(delimiter, start + delimiter.open.length) : -1;
    if (delimiter && end >= 0) {
      tags.push(tagOf(text, delimiter, start, end));
      opening.lastIndex = end;
    } else opening.lastIndex = start + 1;
  }
  return tags;
}
