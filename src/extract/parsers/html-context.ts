/** Where in HTML's syntax a place is. */
export type Context =
  | 'text'
  | 'tag-name'
  | 'in-tag'
  | 'attribute-name'
  | 'before-value'
  | 'double-quoted'
  | 'single-quoted'
  | 'unquoted'
  | 'comment'
  | 'declaration'
  | 'raw-text';

/** A start or end tag, complete. */
export interface SeenTag {
  /** Lower case. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  readonly closing: boolean;
  readonly closesItself: boolean;
}

/** All that a place in HTML depends on; kept and put back where a template's branches begin alike. */
export interface Place {
  readonly context: Context;
  readonly tagStart: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly attribute: string;
  /** The element whose text is no markup: `script`, `style`, `textarea`, `title`. */
  readonly rawElement: string;
  readonly inScriptTemplate: boolean;
}

const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** Script elements that hold markup for a program to insert later. */
const scriptTemplate =
  /\stype\s*=\s*["']?(?:text|application)\/(?:x-)?(?:template|html|handlebars|mustache|tmpl|ng-template|jsrender|jquery-tmpl|underscore)/i;

const isLetter = (unit: string): boolean => /[a-z]/i.test(unit);
const isBlank = (unit: string): boolean =>
  unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f';

/**
 * Follows HTML's syntax over the literal stretches of a template, as far as it decides how a tag of the template
 * language must be masked. A reduction of the tokenizer of the HTML Standard, section 13.2.5.
 */
export class HtmlContext {
  readonly #text: string;
  readonly #seen: (tag: SeenTag) => void;
  #place: Place = {
    context: 'text',
    tagStart: -1,
    nameStart: -1,
    nameEnd: -1,
    attribute: '',
    rawElement: '',
    inScriptTemplate: false,
  };

  /** @param seen is told of each tag when its `>` was read */
  constructor(text: string, seen: (tag: SeenTag) => void) {
    this.#text = text;
    this.#seen = seen;
  }

  get place(): Place {
    return this.#place;
  }

  restore(place: Place): void {
    this.#place = place;
  }

  #to(context: Context, more: Partial<Place> = {}): void {
    this.#place = { ...this.#place, context, ...more };
  }

  /** Something that is a name or a value to HTML stands here: an output. */
  passOutput(at: number): void {
    this.#endName(at);
    const { context } = this.#place;
    if (context === 'in-tag') this.#to('attribute-name', { attribute: '' });
    else if (context === 'before-value') this.#to('unquoted');
  }

  /** A statement stands here: it separates names in a tag. */
  passStatement(at: number): void {
    this.#endName(at);
    const { context } = this.#place;
    if (context === 'attribute-name') this.#to('in-tag');
    else if (context === 'before-value') this.#to('unquoted');
  }

  /** A blank stands here that the text writes in another way. */
  passBlank(at: number): void {
    this.#endName(at);
    const { context } = this.#place;
    if (context === 'attribute-name' || context === 'unquoted') this.#to('in-tag');
  }

  /** An element's name ends where a tag of the template language begins. */
  #endName(at: number): void {
    if (this.#place.context === 'tag-name' && at > this.#place.nameStart) this.#to('in-tag', { nameEnd: at });
  }

  /** Reads the literal stretch between two offsets. */
  advance(from: number, to: number): void {
    for (let at = from; at < to; at++) at = this.#read(at, to);
  }

  /** Reads one unit, or several that belong together; returns the last one's offset. */
  #read(at: number, to: number): number {
    const unit = this.#text[at] ?? '';
    switch (this.#place.context) {
      case 'text':
        return unit === '<' ? this.#openTag(at) : at;
      case 'raw-text':
        return unit === '<' ? this.#endRawText(at) : at;
      case 'comment':
        if (unit === '>' && this.#text.startsWith('--', at - 2)) this.#to('text');
        return at;
      case 'declaration':
        if (unit === '>') this.#to('text');
        return at;
      case 'double-quoted':
      case 'single-quoted':
        return this.#readQuoted(at, to);
      default:
        this.#readInTag(unit, at);
        return at;
    }
  }

  #readQuoted(at: number, to: number): number {
    const quote = this.#place.context === 'double-quoted' ? '"' : "'";
    for (let end = at; end < to; end++) {
      if (this.#text[end] !== quote) continue;
      this.#to('in-tag');
      return end;
    }
    return to - 1;
  }

  #openTag(at: number): number {
    const closing = this.#text[at + 1] === '/';
    const nameStart = at + (closing ? 2 : 1);
    const unit = this.#text[nameStart] ?? '';
    if (isLetter(unit) || unit === '') {
      this.#to('tag-name', { tagStart: at, nameStart, nameEnd: -1 });
      return nameStart - 1;
    }
    if (this.#text.startsWith('!--', at + 1)) this.#to('comment');
    else if (unit === '!' || unit === '?' || closing) this.#to('declaration');
    return at;
  }

  /** The template language's tag stands directly behind `<` or `</`: the element's name comes out of it. */
  nameFromTag(at: number): boolean {
    const { context } = this.#place;
    const before = this.#text[at - 1] === '/' ? this.#text[at - 2] : this.#text[at - 1];
    if (before !== '<' || (context !== 'text' && context !== 'declaration')) return false;
    this.#to('tag-name', { tagStart: this.#text[at - 1] === '/' ? at - 2 : at - 1, nameStart: at, nameEnd: -1 });
    return true;
  }

  #endRawText(at: number): number {
    const name = this.#place.rawElement;
    const written = this.#text.slice(at + 2, at + 2 + name.length).toLowerCase();
    if (this.#text[at + 1] !== '/' || written !== name) return at;
    this.#to('tag-name', { tagStart: at, nameStart: at + 2, nameEnd: -1, rawElement: '' });
    return at + 1;
  }

  #readInTag(unit: string, at: number): void {
    const { context } = this.#place;
    if (unit === '>') this.#endTag(at);
    else if (context === 'tag-name') {
      if (isBlank(unit) || unit === '/') this.#to('in-tag', { nameEnd: at });
    } else if (context === 'unquoted') {
      if (isBlank(unit)) this.#to('in-tag');
    } else if (context === 'before-value') {
      if (unit === '"') this.#to('double-quoted');
      else if (unit === "'") this.#to('single-quoted');
      else if (!isBlank(unit)) this.#to('unquoted');
    } else if (unit === '=') this.#to('before-value');
    else if (isBlank(unit) || unit === '/') {
      if (context === 'attribute-name' && this.#text[at + 1] !== '=') this.#to('in-tag');
    } else if (context === 'in-tag') this.#to('attribute-name', { attribute: unit.toLowerCase() });
    // Names are looked at by their first units only; a long one would be copied over and over.
    else if (this.#place.attribute.length < 16) {
      this.#to('attribute-name', { attribute: this.#place.attribute + unit.toLowerCase() });
    }
  }

  /** Whether a script's tag belongs to one that holds markup. */
  isScriptTemplate(tag: SeenTag): boolean {
    if (tag.closing) return this.#place.inScriptTemplate;
    return scriptTemplate.test(this.#text.slice(tag.start, Math.min(tag.end, tag.start + 1000)));
  }

  #endTag(at: number): void {
    const { tagStart, nameStart } = this.#place;
    const nameEnd = this.#place.nameEnd < 0 ? at : this.#place.nameEnd;
    const name = this.#text.slice(nameStart, Math.min(nameEnd, nameStart + 200)).toLowerCase();
    const closing = this.#text[tagStart + 1] === '/';
    const tag: SeenTag = {
      name,
      nameStart,
      nameEnd,
      start: tagStart,
      end: at + 1,
      closing,
      closesItself: this.#text[at - 1] === '/',
    };
    this.#seen(tag);
    if (closing || !rawElements.has(name)) this.#to('text', name === 'script' ? { inScriptTemplate: false } : {});
    else if (name === 'script' && this.isScriptTemplate(tag)) this.#to('text', { inScriptTemplate: true });
    else this.#to('raw-text', { rawElement: name });
  }
}
