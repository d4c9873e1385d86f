import { literalOf } from './template-arguments.ts';
import type { Include, Step, TagReading } from './template-language.ts';
import { parametersIn } from './template-parameters.ts';

/** The words with which statements of a template language begin. */
export interface Keywords {
  /** From the opening word to the one that closes it. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly loops: Readonly<Record<string, string>>;
  /** Blocks that decide nothing but must be followed, because their end has the same word as others'. */
  readonly plain?: Readonly<Record<string, string>>;
  /** Of the conditions, those that hold where their expression does not. */
  readonly negated?: readonly string[];
  /** Words that turn a block to another branch. */
  readonly branches: readonly string[];
  /** Words of blocks that a variable keeps, unless they assign a value: `set x`, `capture x`. */
  readonly captures?: Readonly<Record<string, string>>;
  /** Words that put another file here; its name is the first quoted string. */
  readonly includes?: readonly string[];
  /** Words of calls that make fields which only the program knows. */
  readonly makesFields?: readonly string[];
}

const firstWord = /^([#/^]?\s*[A-Za-z_][\w.-]*|[#/^]?\s*[A-Za-z_]?)\s*/;

/** The word that begins a statement, and what follows it. */
export function splitStatement(code: string): { readonly word: string; readonly rest: string } {
  const match = firstWord.exec(code);
  return { word: (match?.[1] ?? '').replace(/\s+/g, ''), rest: code.slice(match?.[0].length ?? 0) };
}

/** The first quoted string of a statement, or undefined where a variable stands in its place. */
export function firstString(rest: string): string | undefined {
  const match = /^\(?\s*(?:\w+\s*=\s*)?('[^']*'|"[^"]*")(?!\s*(?:[~|+%]|\.\s*[$'"]))/.exec(rest);
  return match?.[1] === undefined ? undefined : literalOf(match[1]);
}

/** An include, from what its tag says. */
export function includeOf(target: string | undefined, written: string): Include {
  const isolated = /\sonly\s*$/.test(written);
  return { target, parameters: parametersIn(written), ...(isolated && { isolated }) };
}

/** Own entries only: a tag may say `constructor`. */
const lookUp = (table: Readonly<Record<string, string>> | undefined, word: string): string | undefined =>
  table && Object.hasOwn(table, word) ? table[word] : undefined;

function stepOf(word: string, rest: string, keywords: Keywords, ends: ReadonlySet<string>): Step | undefined {
  const negated = keywords.negated?.includes(word) ?? false;
  const condition = lookUp(keywords.conditions, word);
  if (condition) return { does: 'open', until: condition, kind: 'condition', expression: rest, negated };
  const loop = lookUp(keywords.loops, word);
  if (loop) return { does: 'open', until: loop, kind: 'loop', expression: rest };
  const capture = lookUp(keywords.captures, word);
  const variable = /^(\w+)\s*(?:\||$)/.exec(rest)?.[1];
  if (capture && variable) return { does: 'open', until: capture, kind: 'plain', expression: rest, captures: variable };
  const plain = lookUp(keywords.plain, word);
  if (plain) return { does: 'open', until: plain, kind: 'plain', expression: rest };
  if (ends.has(word)) return { does: 'close', until: word };
  if (!keywords.branches.includes(word)) return undefined;
  const expression = word === 'else' ? rest.replace(/^(?:if|unless)\b\s*/, '') : rest;
  return { does: 'else', ...(expression.trim() !== '' && { expression }) };
}

/** Reads statements by their first words. */
export function keywordReader(keywords: Keywords): (code: string) => TagReading {
  const { conditions, loops, plain = {}, captures = {}, includes = [], makesFields = [] } = keywords;
  const ends = new Set([conditions, loops, plain, captures].flatMap((table) => Object.values(table)));
  return (code) => {
    const { word, rest } = splitStatement(code);
    const step = stepOf(word, rest, keywords, ends);
    if (step) return { steps: [step] };
    if (includes.includes(word)) return { include: includeOf(firstString(rest), rest) };
    return makesFields.includes(word) ? { gap: `fields come from the call '${word}'` } : {};
  };
}
