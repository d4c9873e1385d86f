import type { Declaration } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { commentAbove } from '../../parsers/comments.ts';
import type { ts } from '../../parsers/typescript.ts';
import type { ElementNode } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import type { Module } from '../value/value.ts';

/** A stretch of a file, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function declaration(words: string, signal: string, { start, end }: Stretch, module: Module): Declaration | undefined {
  const ids = words.split(/[\s,]+/u).filter((word) => /^[\w.:-]+$/u.test(word));
  if (ids.length === 0) return undefined;
  const quote = excerpt(module.text.slice(start, end));
  return {
    purposes: ids,
    evidence: { signal, quote, grade: 'A', path: module.path, span: module.lines.span(start, end) },
  };
}

/** `<form data-purpose="newsletter">`, `<form {...{ 'data-purpose': … }}>`. */
export function declaredByAttribute({ attributes }: ElementNode): Declaration[] {
  const attribute = attributes.get('data-purpose');
  const words = constantOf(attribute);
  if (!attribute || words === undefined) return [];
  const { module, node } = attribute;
  const found = declaration(words, 'data-purpose', { start: node.getStart(module.file), end: node.end }, module);
  return found ? [found] : [];
}

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/gu;
const frame = /^\/[*/]+|\*\/$/gu;
const purposes = /^\s*sparsam\s+purposes?\s*=\s*["']?([\w.:\s,-]+?)["']?\s*$/iu;

/** `{/* sparsam purpose=newsletter *\/}` in a stretch of the source. */
export function declaredByComment(stretch: Stretch, module: Module): Declaration[] {
  const text = module.text.slice(stretch.start, stretch.end);
  if (!/sparsam/iu.test(text)) return [];
  return [...text.matchAll(comments)].flatMap(({ 0: whole, index }) => {
    const words = purposes.exec(whole.slice(0, 1_000).replace(frame, ''))?.[1];
    const start = stretch.start + index;
    const place = { start, end: start + whole.length };
    const found = words === undefined ? undefined : declaration(words, 'purpose-comment', place, module);
    return found ? [found] : [];
  });
}

/** `@purpose …` in the JSDoc above a component, or above the constant that holds it. */
export function declaredByDoc(statement: ts.Node, module: Module): Declaration[] {
  return commentAbove(statement, module.file).tags.flatMap(({ name, content, span }) => {
    if (name !== 'purpose') return [];
    const found = declaration(content, 'jsdoc-purpose', { start: span.start.offset, end: span.end.offset }, module);
    return found ? [found] : [];
  });
}
