import type { Tag } from '../parsers/template-language.ts';

const opening = /<\?(?:php\b|=|(?=\s))/gi;

/**
 * Where a piece of PHP may end, and what it must be passed over: strings and block comments hide `?>`, line comments
 * do not (PHP manual, "Comments"). Sticky from piece to piece, so that a text is read once.
 */
const piece =
  /\?>|'(?:[^'\\]|\\.)*(?:'|\\?$)|"(?:[^"\\]|\\.)*(?:"|\\?$)|\/\*.*?(?:\*\/|$)|(?:\/\/|#)(?:(?!\?>)[^\n])*/gs;

/** Finds PHP's tags; the last one may reach to the end of the file. */
export function scanPhp(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const start = open.index;
    const inside = start + open[0].length;
    piece.lastIndex = inside;
    let close = piece.exec(text);
    while (close && close[0] !== '?>') close = piece.exec(text);
    const codeEnd = close?.index ?? text.length;
    const end = close ? codeEnd + 2 : text.length;
    const written = text.slice(inside, codeEnd);
    const lead = written.length - written.trimStart().length;
    const kind = open[0] === '<?=' ? 'output' : 'statement';
    tags.push({ kind, start, end, code: written.trim(), codeStart: inside + lead });
    opening.lastIndex = end;
  }
  return tags;
}
