import type { ElementNode } from '../render/element.ts';
import type { Draft } from './draft.ts';

const reach = 500;
/** A comment, between braces where it stands among elements, and nothing behind it. */
const lastComment = /^\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}?\s*$/u;
const tag = /@category\s+([\w.]+)/u;

/** What a comment directly before a field's element says that it asks for: `{/* @category contact.phone *\/}`. */
export function declaredCategory({ elements }: Draft): string | undefined {
  return elements.map(commentBefore).find((category) => category !== undefined);
}

function commentBefore({ whole, module }: ElementNode): string | undefined {
  const start = whole.getStart(module.file);
  const before = module.text.slice(Math.max(0, start - reach), start);
  const comment = before.slice(Math.max(0, before.lastIndexOf('/*')));
  return lastComment.test(comment) ? tag.exec(comment)?.[1] : undefined;
}
