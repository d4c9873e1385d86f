import { type Context, HtmlContext, type Place, type SeenTag } from './html-context.ts';
import type { ReadTag } from './read-tags.ts';
import { filler, isPrivate, markUnits } from './template-marks.ts';
import { UnmatchedTags } from './unmatched-tags.ts';

/** How a template's tag stands in HTML, which decides what it may mean. */
export type Standing = 'text' | 'tag' | 'value' | 'name' | 'out-of-sight';

/** What a mark in the masked text stands for. */
export type Mark =
  | { readonly is: 'output' | 'element'; readonly tag: ReadTag }
  /** A component that is a form, or one that closes itself, which HTML would not let it. */
  | { readonly is: 'component'; readonly name: string };

export interface Masked {
  /** As long as the source, line breaks in the same places, without anything of the template language. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** By the tags' order. */
  readonly standings: readonly Standing[];
}

const blank = 0x20;
interface OpenBlock {
  readonly number: number;
  readonly place: Place;
  /** Where each branch begins in the list of unmatched tags. */
  readonly branches: number[];
  /** How much had been written when the block, or its present branch, began. */
  written: number;
  /** The element that the block's last tag closes. */
  readonly closes?: string;
}

/** Of the places in HTML's syntax, those between which a template's branches may change. */
function kindOf(context: Context): 'text' | 'tag' | 'value' {
  if (context === 'double-quoted' || context === 'single-quoted' || context === 'unquoted') return 'value';
  return context === 'text' || context === 'raw-text' || context === 'comment' || context === 'declaration'
    ? 'text'
    : 'tag';
}

/**
 * Masks the tags of a template, so that an HTML parser can read it and every offset stays what it was.
 *
 * - An output becomes a mark that is text, a name or a value, according to its place.
 * - A statement becomes blanks; in an attribute's value it becomes filler, so that the value stays in one piece.
 * - A call that makes an element becomes a void element with a mark (`<br ⌘>`); one that opens or closes a form
 *   becomes `<form ⌘>` or `</form>`.
 * - Branches: each `{% else %}` begins in the place of HTML's syntax in which its `{% if %}` began. The fields of all
 *   branches stay. Where branches leave elements open or close some (`{% if a %}<div class="x">{% else %}<div>
 *   {% endif %}`), only one branch may, or they would nest: the first that does keeps its tags. Where a branch ends
 *   inside of a tag that it began outside of, and in attribute values (`type="{% if a %}text{% else %}tel{% endif %}"`),
 *   only the first branch that says something stays.
 */
export function mask(source: string, tags: readonly ReadTag[], components?: RegExp): Masked {
  return new Masker(source, tags, components).run();
}

class Masker {
  readonly #source: string;
  readonly #tags: readonly ReadTag[];
  readonly #components: RegExp | undefined;
  readonly #out: Uint16Array;
  readonly #context: HtmlContext;
  readonly #marks: Mark[] = [];
  readonly #standings: Standing[] = [];
  readonly #blocks: OpenBlock[] = [];
  readonly #unmatched = new UnmatchedTags((tag) => this.#fill(tag.start, tag.end, blank));
  #written = 0;
  /** By name, what the open elements of that name are to HTML. */
  readonly #meanings = new Map<string, (string | undefined)[]>();
  /** The block of which no further branch may be seen. */
  #hiding: number | undefined;

  constructor(source: string, tags: readonly ReadTag[], components: RegExp | undefined) {
    this.#source = source;
    this.#tags = tags;
    this.#components = components;
    this.#out = new Uint16Array(source.length);
    this.#context = new HtmlContext(source, (tag) => this.#see(tag));
  }

  run(): Masked {
    let at = 0;
    for (const tag of this.#tags) {
      this.#copy(at, tag.start);
      this.#put(tag);
      at = tag.end;
    }
    this.#copy(at, this.#source.length);
    return { text: this.#string(), marks: this.#marks, standings: this.#standings };
  }

  #string(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.#out.length; at += 8192) {
      parts.push(String.fromCharCode(...this.#out.subarray(at, at + 8192)));
    }
    return parts.join('');
  }

  /** A literal stretch. */
  #copy(from: number, to: number): void {
    if (this.#hiding !== undefined) {
      this.#fill(from, to, this.#emptiness());
      return;
    }
    for (let at = from; at < to; at++) {
      const unit = this.#source.charCodeAt(at);
      this.#out[at] = isPrivate(unit) ? 0xfffd : unit;
      if (unit > blank) this.#written++;
    }
    this.#context.advance(from, to);
  }

  /** What stands for nothing here. */
  #emptiness(): number {
    const { context, attribute } = this.#context.place;
    if (context === 'unquoted' || context === 'before-value') return filler;
    if (context === 'double-quoted' || context === 'single-quoted') return attribute === 'class' ? blank : filler;
    return blank;
  }

  /** Fills a stretch; line breaks stay, as the parser counts lines by them. */
  #fill(from: number, to: number, unit: number): void {
    for (let at = from; at < to; at++) {
      const original = this.#source.charCodeAt(at);
      this.#out[at] = original === 10 || original === 13 ? original : unit;
    }
  }

  #put(tag: ReadTag): void {
    for (const turned of tag.turned) this.#turn(turned);
    const ended = tag.left.flatMap((number) => this.#leave(number) ?? []);
    const hidden = this.#hiding !== undefined;
    const isEscape = tag.kind === 'vanishes' || tag.kind === 'blank';
    this.#standings.push(hidden || isEscape ? 'out-of-sight' : this.#standing(tag));
    if (hidden) this.#fill(tag.start, tag.end, this.#emptiness());
    else if (isEscape) this.#writeEscape(tag);
    else this.#write(tag, ended.at(-1) ?? tag.reading.closes);
    for (const number of tag.entered) this.#enter(number, tag);
  }

  #standing(tag: ReadTag): Standing {
    const { context, rawElement } = this.#context.place;
    if (context === 'text' || context === 'declaration') {
      return this.#context.nameFromTag(tag.start) ? 'name' : context === 'text' ? 'text' : 'out-of-sight';
    }
    if (context === 'raw-text') return rawElement === 'textarea' || rawElement === 'title' ? 'value' : 'out-of-sight';
    if (context === 'comment') return 'out-of-sight';
    return context === 'in-tag' || context === 'attribute-name' || context === 'tag-name' ? 'tag' : 'value';
  }

  /** What an escape writes is taken out of words and values; elsewhere it becomes a blank. */
  #writeEscape({ kind, start, end }: ReadTag): void {
    const { context } = this.#context.place;
    this.#fill(start, end, kind === 'vanishes' && /^text$|quoted$/.test(context) ? filler : blank);
    if (kind === 'blank') this.#context.passBlank(start);
  }

  #write(tag: ReadTag, ends: string | undefined): void {
    const standing = this.#standings.at(-1);
    const { start, end, reading } = tag;
    const isOutput = tag.kind === 'output';
    this.#fill(start, end, this.#emptiness());
    if (standing === 'name') {
      this.#writeName(start, end);
      return;
    }
    if (standing === 'text' && ends !== undefined) this.#writeEnd(tag, ends);
    if (standing === 'text' && (reading.makes?.length || reading.opens)) {
      // An input, as the parser then knows its form even in a table; where there is no room for one, a void element.
      this.#writeElement(tag, reading.opens?.tag ?? (end - start < 'input'.length + 5 ? 'br' : 'input'));
    } else if (isOutput && standing === 'text' && reading.closes !== undefined) this.#context.passStatement(start);
    else if ((isOutput || reading.expression !== undefined) && standing !== 'out-of-sight') {
      this.#writeMark(tag, standing === 'tag' && this.#context.place.context === 'tag-name');
      this.#context.passOutput(start);
    } else this.#context.passStatement(start);
  }

  #mark(mark: Mark): readonly [number, number] {
    this.#marks.push(mark);
    return markUnits(this.#marks.length - 1);
  }

  #writeMark(tag: ReadTag, behindName: boolean): void {
    const from = tag.start + (behindName ? 1 : 0);
    const at = this.#roomIn(from, tag.end, 2);
    if (at < 0) return;
    this.#written++;
    const units = this.#mark({ is: 'output', tag });
    this.#fill(from, tag.end, filler);
    this.#out.set(units, at);
  }

  /** An element's name comes out of the tag: a name that HTML does not know, alike in start and end tag. */
  #writeName(start: number, end: number): void {
    this.#fill(start, end, 'x'.charCodeAt(0));
    if (end - start > 2 && this.#roomIn(start, start + 2, 2) === start) this.#out[start + 1] = '-'.charCodeAt(0);
  }

  /** Where so many units stand without a line break, or -1. */
  #roomIn(from: number, to: number, needed: number): number {
    let start = from;
    for (let at = from; at < to; at++) {
      const unit = this.#source.charCodeAt(at);
      if (unit === 10 || unit === 13) start = at + 1;
      else if (at + 1 - start === needed) return start;
    }
    return -1;
  }

  #ascii(text: string, at: number): void {
    for (let index = 0; index < text.length; index++) this.#out[at + index] = text.charCodeAt(index);
  }

  #writeElement(tag: ReadTag, name: string): void {
    const at = this.#roomIn(tag.start, tag.end, name.length + 5);
    if (at < 0) return;
    this.#written++;
    this.#fill(tag.start, tag.end, blank);
    this.#ascii(`<${name} `, at);
    this.#out.set(this.#mark({ is: 'element', tag }), at + name.length + 2);
    this.#ascii('>', Math.max(at + name.length + 4, this.#lastUnitOf(tag)));
  }

  /** The last unit of a tag that is no line break. */
  #lastUnitOf({ start, end }: ReadTag): number {
    let at = end - 1;
    while (at > start && /[\r\n]/.test(this.#source[at] ?? '')) at--;
    return at;
  }

  /** An end tag; where the template's tag is shorter (`}` in Razor), the blanks before it lend their place. */
  #writeEnd(tag: ReadTag, name: string): void {
    const needed = name.length + 3;
    let start = tag.start;
    while (tag.end - start < needed && this.#out[start - 1] === blank) start--;
    const at = this.#roomIn(start, tag.end, needed);
    if (at < 0) return;
    this.#ascii(`</${name}`, at);
    this.#ascii('>', Math.max(at + needed - 1, this.#lastUnitOf(tag)));
  }

  #enter(number: number, { reading: { opens } }: ReadTag): void {
    this.#blocks.push({
      number,
      place: this.#context.place,
      branches: [this.#unmatched.count],
      written: this.#written,
      ...(opens && { closes: opens.tag }),
    });
  }

  #turn(number: number): void {
    const block = this.#blocks.at(-1);
    if (block?.number !== number || this.#hiding !== undefined) return;
    if (!this.#mayTurn(block)) {
      this.#hiding = number;
      return;
    }
    block.written = this.#written;
    block.branches.push(this.#unmatched.count);
    this.#context.restore(block.place);
  }

  /** Whether another branch may follow the one that ends here. */
  #mayTurn({ place: then, written }: OpenBlock): boolean {
    const now = this.#context.place;
    const kind = kindOf(then.context);
    const nowKind = now.context === 'unquoted' && kind === 'tag' ? 'tag' : kindOf(now.context);
    if (kind !== nowKind || (kind !== 'text' && then.tagStart !== now.tagStart)) return false;
    return kind !== 'value' || now.attribute === 'class' || this.#written === written;
  }

  /** Returns the element that the block's end closes. */
  #leave(number: number): string | undefined {
    const block = this.#blocks.at(-1);
    if (block?.number !== number) return undefined;
    this.#blocks.pop();
    if (this.#hiding === number) this.#hiding = undefined;
    this.#unmatched.endBlock(block.branches, this.#branchStart());
    return block.closes;
  }

  /** A complete tag of HTML: it may be a component, and it may have a partner. */
  #see(tag: SeenTag): void {
    const name = this.#rename(tag);
    if (!tag.closesItself) this.#unmatched.see({ ...tag, name }, this.#branchStart());
  }

  /** Where the present branch begins in the list of unmatched tags. */
  #branchStart(): number {
    return this.#blocks.at(-1)?.branches.at(-1) ?? 0;
  }

  #replaceName(tag: SeenTag, name: string): void {
    this.#fill(tag.nameStart, tag.nameEnd, blank);
    this.#ascii(name, tag.nameStart);
  }

  /** Gives a tag the name under which HTML reads it as it is meant. */
  #rename(tag: SeenTag): string {
    const { name, closesItself } = tag;
    const isComponent = this.#components?.test(name) ?? false;
    if (closesItself) return isComponent ? this.#replaceByVoid(tag) : name;
    const meant = tag.closing ? this.#meanings.get(name)?.pop() : this.#meaningOf(tag, isComponent);
    if (meant === undefined) return name;
    if (!tag.closing && isComponent) this.#replaceByForm(tag);
    else this.#replaceName(tag, meant);
    return meant;
  }

  /** What a start tag is to HTML, where it is not what its name says; its end tag will have the same name. */
  #meaningOf(tag: SeenTag, isComponent: boolean): string | undefined {
    const { name } = tag;
    const isForm = isComponent && /(?:^|[.:_-])form$/.test(name);
    if (!isForm && name !== 'template' && name !== 'script') return undefined;
    const written = this.#source.slice(tag.nameEnd, Math.min(tag.end, tag.nameEnd + 1_000));
    let meant: string | undefined;
    // A component may come out as another element: `<x-form as="div">`.
    if (isForm && !/\sas=["'](?!form)/.test(written)) meant = 'form';
    // Vue's and Alpine's directives make a template's content part of the page.
    if (name === 'template' && /\s(?:v-(?:if|else|for|slot)|#\w|x-if|x-for)/.test(written)) meant = 'div';
    // Markup that a script inserts later is part of the page in the end.
    if (name === 'script' && this.#context.isScriptTemplate(tag)) meant = 'div';
    const waiting = this.#meanings.get(name);
    if (waiting) waiting.push(meant);
    else this.#meanings.set(name, [meant]);
    return meant;
  }

  /** A component that is a form keeps its own name in a mark, as far as there is room. */
  #replaceByForm(tag: SeenTag): void {
    this.#replaceName(tag, 'form');
    if (tag.nameEnd - tag.nameStart < 'form'.length + 3) return;
    this.#out.set(this.#mark({ is: 'component', name: tag.name }), tag.nameStart + 5);
  }

  /** A component that closes itself, which HTML would not let it: a void element with its name in a mark. */
  #replaceByVoid({ name, nameStart, nameEnd }: SeenTag): string {
    if (nameEnd - nameStart < 5) return name;
    this.#fill(nameStart, nameEnd, blank);
    this.#ascii('br ', nameStart);
    this.#out.set(this.#mark({ is: 'component', name }), nameStart + 3);
    return 'br';
  }
}
