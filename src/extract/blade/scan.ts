import { Brackets } from '../parsers/balanced.ts';
import type { Tag } from '../parsers/template-language.ts';
import { scanDelimited, type TagSyntax } from '../parsers/template-scan.ts';
import { isDirective } from './directives.ts';

const syntax: TagSyntax = {
  delimiters: [
    { open: '{{--', close: '--}}', kind: 'comment' },
    // What another engine in the browser puts here, Vue mostly.
    { open: '@{{', close: '}}', kind: 'output' },
    { open: '{!!', close: '!!}', kind: 'output' },
    { open: '{{{', close: '}}}', kind: 'output' },
    { open: '{{', close: '}}', kind: 'output' },
    { open: '<?php', close: '?>', kind: 'statement', mayStayOpen: true },
    { open: '<?=', close: '?>', kind: 'output' },
    { open: '@php', close: '@endphp', kind: 'comment', before: /^\s+(?!\()/ },
    { open: '@verbatim', close: '@endverbatim', kind: 'comment' },
  ],
  raw: [{ open: /@verbatim\b/y, close: /@endverbatim\b/g, comesOut: true }],
};

/** The delimiter of a directive that is the application's own and has an end. */
export const ownCondition = '@…';

const directive = /(?<![\w@])@([A-Za-z]\w*)/g;

/** Directives in the stretch between two tags; Vue's and Alpine's `@click` and CSS' `@media` are none. */
function* directivesIn(
  text: string,
  from: number,
  to: number,
  own: ReadonlySet<string>,
  brackets: Brackets,
): Generator<Tag> {
  const stretch = text.slice(from, to);
  directive.lastIndex = 0;
  for (let match = directive.exec(stretch); match; match = directive.exec(stretch)) {
    const name = match[1] ?? '';
    const start = from + match.index;
    const end = endOf(text, name, start + match[0].length, to, own, brackets);
    if (end === undefined) continue;
    const decides = own.has(name) && !isDirective(name);
    const code = text.slice(start, end);
    yield { kind: 'statement', start, end, code, codeStart: start, delimiter: decides ? ownCondition : '@' };
    directive.lastIndex = end - from;
  }
}

/** Where a directive ends, with its parentheses; undefined where its name is no directive's. */
function endOf(
  text: string,
  name: string,
  nameEnd: number,
  to: number,
  own: ReadonlySet<string>,
  brackets: Brackets,
): number | undefined {
  const known = isDirective(name) || own.has(name) || name.startsWith('end');
  const blanks = known ? (/^[ \t]*/.exec(text.slice(nameEnd, nameEnd + 40))?.[0].length ?? 0) : 0;
  const open = nameEnd + blanks;
  const listEnd = text[open] === '(' ? brackets.endOf(open) : -1;
  if (listEnd >= 0 && listEnd <= to) return listEnd;
  // `@required="x"` listens to an event, and in `@section.x` the name goes on.
  const goesOn = /[=.:-]/.test(text[nameEnd] ?? ' ');
  return known && !(goesOn && !name.startsWith('end')) ? nameEnd : undefined;
}

/** Blade's tags: those between delimiters, and directives with balanced parentheses. */
export function scanBlade(text: string): readonly Tag[] {
  const delimited = scanDelimited(text, syntax);
  const brackets = new Brackets(text);
  const own = new Set([...text.matchAll(/@end([A-Za-z]\w*)/g)].map((match) => match[1] ?? ''));
  const tags: Tag[] = [];
  let at = 0;
  for (const tag of delimited) {
    for (const found of directivesIn(text, at, tag.start, own, brackets)) tags.push(found);
    tags.push(tag);
    at = tag.end;
  }
  for (const found of directivesIn(text, at, text.length, own, brackets)) tags.push(found);
  return tags;
}
