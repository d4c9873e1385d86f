import type { Tag } from '../parsers/template-language.ts';
import { readCodeBlock } from './literals.ts';
import { splitCode } from './split.ts';
import { markup } from './spoken-strings.ts';

/** `<?` alone where servers take short tags: before a blank or a word of the language, never `<?xml`. */
const opening =
  /<\?(?:php\b|=|(?=\s|(?:if|else|elseif|endif|for|foreach|endforeach|while|echo|print|include|require)\b|[$}]))/gi;

/**
 * Finds PHP's tags; the last one may reach to the end of the file. Code whose strings are part of the page is several
 * tags, between which those strings show.
 */
export function scanPhp(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const start = open.index;
    const inside = start + open[0].length;
    const block = readCodeBlock(text, inside);
    const end = block.end + (block.isClosed ? 2 : 0);
    const isOutput = open[0] === '<?=';
    const mayShow = block.literals.some(({ inside, insideEnd }) => markup.test(text.slice(inside, insideEnd)));
    const split = mayShow ? splitCode(text, { start, inside, block, end, isOutput }) : [];
    if (split.length > 0) tags.push(...split);
    else tags.push(tagOf(text, isOutput ? 'output' : 'statement', start, inside, block.end, end));
    opening.lastIndex = end;
  }
  return tags;
}

function tagOf(text: string, kind: Tag['kind'], start: number, inside: number, codeEnd: number, end: number): Tag {
  const written = text.slice(inside, codeEnd);
  const lead = written.length - written.trimStart().length;
  return { kind, start, end, code: written.trim(), codeStart: inside + lead };
}
