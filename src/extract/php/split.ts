import type { Tag } from '../parsers/template-language.ts';
import { headsIn } from './heads.ts';
import { beforeJoint, joint, lead, withoutClosing } from './joints.ts';
import { bareCode, type CodeBlock, insetsOf, type Literal } from './literals.ts';
import { type SpokenString, type SpokenStrings, spokenStrings } from './spoken-strings.ts';

/** A piece of code as it stands between its delimiters. */
export interface Piece {
  /** Where `<?php` stands, and where the code begins behind it. */
  readonly start: number;
  readonly inside: number;
  readonly block: CodeBlock;
  readonly end: number;
  readonly isOutput: boolean;
}

/**
 * Splits a piece of code so that the strings by which it makes a page show between its tags: each statement becomes a
 * tag, and what is joined to a string or inserted into one becomes an output.
 * @returns nothing where no string is part of a page
 */
export function splitCode(text: string, piece: Piece): readonly Tag[] {
  const bare = bareCode(text, piece.inside, piece.block);
  const strings = spokenStrings(text, piece.inside, bare, piece.block, piece.isOutput);
  return strings.spoken.length === 0 ? [] : new Splitter(text, bare, piece, strings).run();
}

class Splitter {
  readonly #text: string;
  readonly #bare: string;
  readonly #piece: Piece;
  readonly #strings: SpokenStrings;
  readonly #tags: Tag[] = [];
  /** How far the tags reach, and how far the code was read: a quote may stand between. */
  #reached: number;
  #read: number;
  /** Heads without braces (`if ($x) echo …;`) that wait for the end of their statement. */
  #heads = 0;
  /** The statement before was one of a head without braces, and `else` follows. */
  #turns = false;
  #afterString = false;

  constructor(text: string, bare: string, piece: Piece, strings: SpokenStrings) {
    this.#text = text;
    this.#bare = bare;
    this.#piece = piece;
    this.#strings = strings;
    this.#reached = piece.start;
    this.#read = piece.inside;
  }

  run(): readonly Tag[] {
    const { spoken, boundaries } = this.#strings;
    let next = 0;
    for (const literal of spoken) {
      for (let at = boundaries[next]; at !== undefined && at <= literal.start; at = boundaries[++next]) this.#end(at);
      this.#say(literal);
    }
    for (const at of boundaries.slice(next)) this.#end(at);
    this.#end(this.#piece.block.end, this.#piece.end);
    return this.#tags;
  }

  #bareBetween(from: number, to: number): string {
    return this.#bare.slice(from - this.#piece.inside, to - this.#piece.inside);
  }

  #tag(kind: Tag['kind'], to: number, code: string, codeStart: number): void {
    if (to > this.#reached) this.#tags.push({ kind, start: this.#reached, end: to, code, codeStart, delimiter: ';' });
    this.#reached = to;
  }

  /** Code that lets nothing come out, as far as it decides what does. */
  #statement(from: number, until: number, to: number, before = '', after = ''): void {
    const written = this.#codeBetween(from, until);
    const start = from + written.length - written.trimStart().length;
    this.#tag('statement', to, `${before}${written.trim()}${after}`, start - before.length);
  }

  /** An expression joined to a string; nothing where there is only the sign that joins. */
  #output(from: number, until: number, to: number): void {
    const written = this.#text.slice(from, until);
    const code = written.trim();
    this.#tag(code === '' ? 'statement' : 'output', to, code, from + written.length - written.trimStart().length);
  }

  /** Code without what stands in heredocs, whose quotes would be taken for strings. */
  #codeBetween(from: number, until: number): string {
    const bare = this.#bareBetween(from, until);
    const written = this.#text.slice(from, until);
    return written.includes('<<<') ? bare.replace(/"/g, ' ') : written;
  }

  #say(literal: SpokenString): void {
    if (this.#afterString) this.#join(literal);
    else this.#begin(literal);
    this.#tagTo(literal.inside);
    for (const { is, start, end } of insetsOf(this.#text, literal, literal.formats)) {
      this.#tagTo(start, true);
      if (is === 'output')
        this.#output(start + insertionLead(this.#text, start), end - insertionTail(this.#text, start), end);
      else this.#tag(is, end, '', start);
    }
    this.#tagTo(literal.insideEnd, true);
    this.#read = literal.end;
    this.#afterString = true;
  }

  /** Passes over what was read; what shows needs no tag. */
  #tagTo(to: number, shows = false): void {
    if (shows) this.#reached = to;
    else this.#tag('statement', to, '', to);
  }

  /** The first string of a statement: heads without braces and what is joined before it. */
  #begin(literal: Literal): void {
    const code = this.#bareBetween(this.#read, literal.start);
    const { ends, at } = headsIn(code);
    let before = this.#turns ? '} ' : '';
    let from = this.#read;
    for (const end of ends) {
      this.#statement(from, this.#read + end, this.#read + end, before, ' {');
      from = this.#read + end;
      before = '';
      this.#heads++;
    }
    this.#turns = false;
    const said = this.#read + at;
    if (said > from) this.#statement(from, said, said, before);
    const rest = this.#bareBetween(said, literal.start);
    const skipped = lead.exec(rest)?.[0].length ?? 0;
    const joined = beforeJoint(rest.slice(skipped));
    if (joined !== '') this.#output(said + skipped, said + skipped + joined.length, literal.inside);
  }

  /** A further string of a statement. */
  #join(literal: Literal): void {
    const code = this.#bareBetween(this.#read, literal.start);
    const skipped = joint.exec(code)?.[0].length ?? 0;
    const joined = skipped > 0 ? beforeJoint(code.slice(skipped)) : '';
    const from = this.#read + skipped;
    if (joined !== '') this.#output(from, from + joined.length, literal.inside);
  }

  /** The end of a statement, or of the head of a block. */
  #end(at: number, to = at): void {
    const code = this.#bareBetween(this.#read, at);
    const closes = /;\s*$/.test(code) || to > at;
    const skipped = this.#afterString ? (joint.exec(code)?.[0].length ?? 0) : 0;
    const said = skipped > 0 ? withoutClosing(code.slice(skipped).trimEnd().replace(/;$/, '')) : '';
    const before = this.#turns ? '} ' : '';
    this.#turns = false;
    if (said !== '') {
      const from = this.#read + skipped;
      this.#output(from, from + said.length, from + said.length);
      this.#read = from + said.length;
    }
    const turns = closes && this.#heads > 0 && /^\s*else/.test(this.#bareBetween(at, at + 100));
    const ended = closes ? this.#heads - (turns ? 1 : 0) : 0;
    this.#turns = turns;
    if (closes) this.#heads = 0;
    this.#statement(this.#read, at, to, before, ` ${'}'.repeat(ended)}`.trimEnd());
    this.#read = at;
    this.#afterString = false;
  }
}

const insertionLead = (text: string, start: number): number =>
  text[start] === '{' ? 1 : text[start + 1] === '{' ? 2 : 0;
const insertionTail = (text: string, start: number): number => (insertionLead(text, start) > 0 ? 1 : 0);
