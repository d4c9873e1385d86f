import { Brackets } from '../parsers/balanced.ts';
import type { Tag } from '../parsers/template-language.ts';

/** Markup inside of C#: it reaches to the end tag of the element with which it begins. */
interface Markup {
  readonly is: 'markup';
  readonly tag: string;
  depth: number;
}

/** C# around markup: it reaches to the brace that closes its first one. */
interface Code {
  readonly is: 'code';
  depth: number;
}

/** The body of a section is markup, and ends with a brace. */
interface Section {
  readonly is: 'section';
  depth: number;
}

const control = /(?:if|foreach|for|while|do|switch|using|lock|try)\b/y;
const line =
  /(?:model|inject|addTagHelper|removeTagHelper|tagHelperPrefix|page|namespace|inherits|layout|attribute|implements|typeparam|rendermode|using)\b[^\n]*/y;
const section = /(?:section|functions|code)\b\s*\w*\s*\{/y;
const identifier = /(?:await\s+)?[A-Za-z_]\w*/y;
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const startTag = /<(\/?)([A-Za-z][\w:.-]*)/y;

/**
 * Finds what is C# in a Razor page (ASP.NET Core documentation, "Razor syntax reference"): expressions behind `@`, and
 * the code around the markup of `@if (…) { … }` and its like, in which markup begins with a tag. Iterative: code and
 * markup nest as deeply as they like.
 */
export function scanRazor(text: string): readonly Tag[] {
  return new RazorScanner(text).run();
}

class RazorScanner {
  readonly #text: string;
  readonly #brackets: Brackets;
  readonly #tags: Tag[] = [];
  readonly #frames: (Markup | Code | Section)[] = [];
  #at = 0;
  /** Where the present run of code began. */
  #codeStart = 0;
  /** Inside of a tag of markup; its quote, where one is open. */
  #inTag: { readonly closing: boolean; readonly name: string; quote: string } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#brackets = new Brackets(text);
  }

  run(): readonly Tag[] {
    while (this.#at < this.#text.length) {
      if (this.#frames.at(-1)?.is === 'code') this.#readCode();
      else this.#readMarkup();
    }
    if (this.#frames.at(-1)?.is === 'code') this.#emit('statement', this.#codeStart, this.#text.length);
    return this.#tags;
  }

  #emit(kind: Tag['kind'], start: number, end: number): void {
    if (end <= start) return;
    const written = this.#text.slice(start, end);
    const lead = /^@?\(?/.exec(kind === 'output' ? written : '')?.[0].length ?? 0;
    const trail = kind === 'output' && written.startsWith('@(') && written.endsWith(')') ? 1 : 0;
    this.#tags.push({ kind, start, end, code: written.slice(lead, written.length - trail), codeStart: start + lead });
    this.#at = end;
  }

  #test(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }

  #readMarkup(): void {
    const unit = this.#text[this.#at];
    if (unit === '@') this.#readTransition();
    else if (this.#inTag) this.#readInTag(unit ?? '');
    else if (unit === '<') this.#openTag();
    else if (unit === '{' || unit === '}') this.#readBrace(unit);
    else this.#at++;
  }

  #readBrace(unit: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.is === 'section') {
      frame.depth += unit === '{' ? 1 : -1;
      if (frame.depth === 0) {
        this.#frames.pop();
        this.#emit('statement', this.#at, this.#at + 1);
        return;
      }
    }
    this.#at++;
  }

  #openTag(): void {
    if (this.#frames.at(-1)?.is !== 'markup') {
      this.#at++;
      return;
    }
    const match = this.#test(startTag, this.#at);
    this.#at += match?.[0].length ?? 1;
    if (match) this.#inTag = { closing: match[1] === '/', name: (match[2] ?? '').toLowerCase(), quote: '' };
  }

  #readInTag(unit: string): void {
    const tag = this.#inTag;
    this.#at++;
    if (!tag) return;
    if (tag.quote !== '') {
      if (unit === tag.quote) tag.quote = '';
    } else if (unit === '"' || unit === "'") tag.quote = unit;
    else if (unit === '>') this.#endTag(tag.name, tag.closing, this.#text[this.#at - 2] === '/');
  }

  #endTag(name: string, closing: boolean, closesItself: boolean): void {
    this.#inTag = undefined;
    const frame = this.#frames.at(-1);
    if (frame?.is !== 'markup') return;
    if (frame.tag === name && closing) frame.depth--;
    else if (frame.tag === name && !closesItself && !voidElement.test(name)) frame.depth++;
    if (frame.depth > 0) return;
    this.#frames.pop();
    this.#codeStart = this.#at;
  }

  /** An `@` in markup. */
  #readTransition(): void {
    const start = this.#at;
    const next = start + 1;
    const isAddress = /\w/.test(this.#text[start - 1] ?? ' ') && /\w/.test(this.#text[next] ?? ' ');
    if (isAddress || this.#text[next] === '@') this.#at += isAddress ? 1 : 2;
    else if (this.#text[next] === '*') {
      const end = this.#text.indexOf('*@', next);
      this.#emit('comment', start, end < 0 ? this.#text.length : end + 2);
    } else if (this.#text[next] === '(') {
      const end = this.#brackets.endOf(next);
      if (end < 0) this.#at++;
      else this.#emit('output', start, end);
    } else if (this.#text[next] === '{' || this.#startsControl(next)) {
      this.#frames.push({ is: 'code', depth: 0 });
      this.#codeStart = start;
      this.#at = next;
    } else this.#readWord(start, next);
  }

  #startsControl(at: number): boolean {
    const match = this.#test(control, at);
    if (!match) return false;
    const rest = this.#text.slice(at + match[0].length, at + match[0].length + 40);
    return /^\s*[({]/.test(rest);
  }

  #readWord(start: number, next: number): void {
    const directive = this.#frames.length === 0 && !this.#inTag ? this.#test(line, next) : null;
    const body = this.#test(section, next);
    if (body && !body[0].startsWith('section')) {
      const end = this.#brackets.endOf(next + body[0].length - 1);
      this.#emit('comment', start, end < 0 ? next + body[0].length : end);
    } else if (body) {
      this.#emit('statement', start, next + body[0].length);
      this.#frames.push({ is: 'section', depth: 1 });
    } else if (directive) this.#emit('comment', start, next + directive[0].length);
    else {
      const end = this.#endOfExpression(next);
      if (end === next) this.#at++;
      else this.#emit('output', start, end);
    }
  }

  /** `Html.TextBoxFor(m => m.Email)`, `Model.Items[0].Name`: what may follow a name without a blank. */
  #endOfExpression(from: number): number {
    const first = this.#test(identifier, from);
    if (!first) return from;
    let at = from + first[0].length;
    for (;;) {
      const unit = this.#text[at];
      const bracket = unit === '(' || unit === '[' ? this.#brackets.endOf(at) : -1;
      if (bracket > 0) at = bracket;
      else {
        const generic = /^<[\w., ]{1,80}>(?=\()/.exec(this.#text.slice(at, at + 90))?.[0];
        const member = generic ?? /^(?:\?|!)?\.(?=[A-Za-z_])\w+/.exec(this.#text.slice(at, at + 200))?.[0];
        if (member === undefined) return at;
        at += member.length;
      }
    }
  }

  #readCode(): void {
    const frame = this.#frames.at(-1);
    if (frame?.is !== 'code') return;
    const unit = this.#text[this.#at] ?? '';
    if (unit === '"' || unit === "'") this.#skipString(unit);
    else if (unit === '/' && /[/*]/.test(this.#text[this.#at + 1] ?? '')) this.#skipComment();
    else if (unit === '<' && this.#startsMarkup()) this.#enterMarkup();
    else if (unit === '@') this.#readAtInCode();
    else if (unit === '{') {
      frame.depth++;
      this.#at++;
    } else if (unit === '}') this.#closeBrace(frame);
    else this.#at++;
  }

  #skipString(quote: string): void {
    const verbatim = this.#text[this.#at - 1] === '@' || this.#text[this.#at - 2] === '@';
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const unit = this.#text[this.#at];
      if (unit === '\\' && !verbatim) this.#at++;
      else if (unit === quote || unit === '\n') break;
    }
    this.#at++;
  }

  #skipComment(): void {
    const close = this.#text[this.#at + 1] === '*' ? '*/' : '\n';
    const end = this.#text.indexOf(close, this.#at);
    this.#at = end < 0 ? this.#text.length : end + close.length;
  }

  /** A tag where a statement may begin; elsewhere `<` compares or holds a type. */
  #startsMarkup(): boolean {
    if (!/[A-Za-z!]/.test(this.#text[this.#at + 1] ?? '')) return false;
    let before = this.#at - 1;
    while (before >= 0 && /\s/.test(this.#text[before] ?? '')) before--;
    return before < this.#codeStart || /[{};:>)]/.test(this.#text[before] ?? '{');
  }

  #enterMarkup(): void {
    if (this.#text.startsWith('<!--', this.#at)) {
      const end = this.#text.indexOf('-->', this.#at);
      this.#emit('statement', this.#codeStart, this.#at);
      this.#at = end < 0 ? this.#text.length : end + 3;
      this.#codeStart = this.#at;
      return;
    }
    const start = this.#at;
    this.#emit('statement', this.#codeStart, start);
    this.#at = start;
    const name = (this.#test(startTag, start)?.[2] ?? '').toLowerCase();
    this.#frames.push({ is: 'markup', tag: name, depth: 0 });
    this.#openTag();
  }

  /** In code, `@:` begins a line of markup, and `@Html…` an expression that is printed. */
  #readAtInCode(): void {
    const start = this.#at;
    if (this.#text[start + 1] === '"' || this.#text[start + 1] === '$') {
      this.#at++;
      return;
    }
    if (this.#text[start + 1] === '*' || this.#startsControl(start + 1) || this.#text[start + 1] === '{') {
      if (this.#text[start + 1] === '*') {
        const end = this.#text.indexOf('*@', start);
        this.#at = end < 0 ? this.#text.length : end + 2;
      } else this.#at++;
      return;
    }
    this.#emit('statement', this.#codeStart, start);
    if (this.#text[start + 1] === ':') {
      this.#emit('comment', start, start + 2);
      const end = this.#text.indexOf('\n', start);
      this.#readLine(end < 0 ? this.#text.length : end);
    } else {
      const end = this.#text[start + 1] === '(' ? this.#brackets.endOf(start + 1) : this.#endOfExpression(start + 1);
      if (end > start + 1) this.#emit('output', start, end);
      else this.#at = start + 1;
    }
    this.#codeStart = this.#at;
  }

  #readLine(end: number): void {
    while (this.#at < end) {
      if (this.#text[this.#at] === '@') this.#readTransition();
      else this.#at++;
    }
  }

  #closeBrace(frame: Code): void {
    this.#at++;
    frame.depth--;
    if (frame.depth > 0) return;
    const goesOn = /^\s*(?:else\b|catch\b|finally\b|while\s*\()/.exec(this.#text.slice(this.#at, this.#at + 200));
    if (goesOn && frame.depth === 0) return;
    this.#frames.pop();
    this.#emit('statement', this.#codeStart, this.#at);
    const outer = this.#frames.at(-1);
    if (outer?.is === 'code') this.#codeStart = this.#at;
  }
}
