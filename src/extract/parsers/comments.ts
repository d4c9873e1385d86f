import type { Span } from '../../model/index.ts';
import { collapse } from '../excerpt.ts';
import { spanIn, ts } from './typescript.ts';

/** A JSDoc tag: `@purpose newsletter`. */
interface Tag {
  readonly name: string;
  readonly content: string;
  readonly span: Span;
}

/** What the JSDoc comments directly above a node say. */
export interface Comment {
  readonly description: string;
  readonly tags: readonly Tag[];
}

/**
 * Reads the JSDoc comments above a node. The parser leaves them out, because few are ever looked at.
 * @see https://jsdoc.app/about-block-inline-tags
 */
export function commentAbove(node: ts.Node, file: ts.SourceFile): Comment {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const descriptions: string[] = [];
  const tags: Tag[] = [];
  for (const { pos, end } of ranges) {
    const comment = file.text.slice(pos, end);
    if (!comment.startsWith('/**')) continue;
    // Offsets must stay what they are: what frames the words is replaced by blanks.
    const words = comment
      .replace(/^\/\*\*|\*\/$/gu, (frame) => ' '.repeat(frame.length))
      .replace(/^[ \t]*\*(?!\/)/gmu, (frame) => ' '.repeat(frame.length));
    const found = [...words.matchAll(/(?<=^|\s)@([a-z][\w-]*)((?:(?!\s@[a-z])[\s\S])*)/giu)];
    descriptions.push(words.slice(0, found[0]?.index ?? words.length));
    for (const { index, 0: whole, 1: name = '', 2: content = '' } of found) {
      const start = pos + index;
      tags.push({
        name,
        content: collapse(content),
        span: spanIn(file, start, start + whole.trimEnd().length),
      });
    }
  }
  return { description: collapse(descriptions.join(' ')), tags };
}
