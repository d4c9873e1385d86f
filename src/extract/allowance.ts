import type { Allowance, Source } from '../model/index.ts';
import { collapse } from './excerpt.ts';
import { lineMap } from './position.ts';

const word = 'sparsam-allow';

/** How comments begin and end: HTML's, those of templates and of scripts. Of two that fit, the longer stands first. */
const comments: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<#--', '-->'],
  ['<%--', '--%>'],
  ['<%#', '%>'],
  ['{{!--', '--}}'],
  ['{{--', '--}}'],
  ['{{/*', '*/}}'],
  ['{{!', '}}'],
  ['{% comment %}', '{% endcomment %}'],
  ['{#', '#}'],
  ['{*', '*}'],
  ['@*', '*@'],
  ['/*', '*/'],
  ['//', '\n'],
];

/** Longer comments are prose about the word, not its use. */
const longest = 1_000;

/**
 * Finds the comments by which a source answers for findings: `<!-- sparsam-allow RULE, RULE -- reason -->`, and the same in
 * the comments of JSX, TypeScript and templates.
 *
 * @returns in the order of the source; none where the word begins no comment
 */
export function allowancesIn({ path, text }: Pick<Source, 'path' | 'text'>): readonly Allowance[] {
  if (!text.includes(word)) return [];
  const lines = lineMap(text);
  const found: Allowance[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const comment = commentAt(text, at);
    const said = comment && readWords(comment.words);
    if (said) found.push({ ...said, path, line: lines.position(at).line, end: comment.end });
  }
  return found;
}

/** The rest of a comment that begins with the word, and where it ends. */
function commentAt(text: string, at: number): { words: string; end: number } | undefined {
  const before = text.slice(Math.max(0, at - 32), at).trimEnd();
  const style = comments.find(([opening]) => before.endsWith(opening));
  if (!style) return undefined;
  const start = at + word.length;
  const closing = style[1];
  const end = text.slice(start, start + longest).indexOf(closing);
  if (end >= 0) return { words: text.slice(start, start + end), end: start + end + closing.length };
  // A file may end with a comment of one line.
  if (closing === '\n' && text.length - start < longest) return { words: text.slice(start), end: text.length };
  return undefined;
}

/** `RULE, RULE -- reason`; nothing where no rule is named. */
function readWords(words: string): Pick<Allowance, 'rules' | 'reason'> | undefined {
  if (!/^\s/.test(words)) return undefined;
  const dashes = words.search(/\s--(?:\s|$)/);
  const named = dashes < 0 ? words : words.slice(0, dashes);
  const rules = [...new Set(named.split(/[\s,]+/).filter((rule) => rule !== ''))];
  if (rules.length === 0) return undefined;
  return { rules, reason: dashes < 0 ? '' : collapse(words.slice(dashes + 3)) };
}
