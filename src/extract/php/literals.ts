/** A string of PHP code; places in UTF-16 units, ends exclusive. */
export interface Literal {
  /** Single quotes and nowdocs insert nothing; a nowdoc has no escapes either. */
  readonly quoting: 'single' | 'double' | 'heredoc' | 'nowdoc';
  readonly start: number;
  readonly end: number;
  /** What stands between the delimiters. */
  readonly inside: number;
  readonly insideEnd: number;
}

/** One stretch of PHP code, as far as its closing tag or the end of the file. */
export interface CodeBlock {
  readonly literals: readonly Literal[];
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** Where `?>` stands, or the end of the file. */
  readonly end: number;
  readonly isClosed: boolean;
}

/** Something in a string that is not what it lets come out. */
export interface Inset {
  /** `vanishes`: the backslash before a sign that stands for itself; `blank`: an escape for a blank. */
  readonly is: 'vanishes' | 'blank' | 'output';
  readonly start: number;
  readonly end: number;
}

/** No expression in braces is longer: what is looked for in vain stays cheap. */
const longestInsertion = 300;

/** The end of `{$…}` or `${…}` that begins at an offset, or -1. */
function endOfBraces(text: string, start: number): number {
  const stop = Math.min(text.length, start + longestInsertion);
  let depth = 0;
  for (let at = start; at < stop; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

const insertsAt = (text: string, at: number): boolean =>
  (text[at] === '{' && text[at + 1] === '$') || (text[at] === '$' && text[at + 1] === '{');

/** Behind the closing quote, or the end of the text (PHP manual, "Strings"). */
function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
    else if (quote === '"' && insertsAt(text, at)) at = Math.max(at, endOfBraces(text, at) - 1);
  }
  return text.length;
}

const heredoc = /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1[ \t]*(\r?\n)/y;

/** A heredoc or nowdoc; one that is not closed reaches to the end of the text. */
function heredocAt(text: string, start: number): Literal | undefined {
  heredoc.lastIndex = start;
  const open = heredoc.exec(text);
  if (!open) return undefined;
  const [written, quote, label = ''] = open;
  const inside = start + written.length;
  const closing = new RegExp(`^[ \\t]*${label}(?!\\w)`, 'gm');
  closing.lastIndex = inside;
  const close = closing.exec(text);
  return {
    quoting: quote === "'" ? 'nowdoc' : 'heredoc',
    start,
    inside,
    insideEnd: close?.index ?? text.length,
    end: close ? close.index + close[0].length : text.length,
  };
}

/** What hides code, and what ends it: line comments do not hide `?>` (PHP manual, "Comments"). */
const sign = /\?>|['"]|<<<|\/\*.*?(?:\*\/|$)|(?:\/\/|#(?!\[))(?:(?!\?>)[^\n])*/gs;

/** Finds the strings and comments of the code from an offset on, and where it ends. */
export function readCodeBlock(text: string, from: number): CodeBlock {
  const literals: Literal[] = [];
  const comments: { start: number; end: number }[] = [];
  sign.lastIndex = from;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const [written] = match;
    const start = match.index;
    if (written === '?>') return { literals, comments, end: start, isClosed: true };
    if (written === '<<<') {
      const found = heredocAt(text, start);
      if (found) literals.push(found);
      sign.lastIndex = found?.end ?? start + 3;
    } else if (written === "'" || written === '"') {
      const end = endOfQuoted(text, start);
      const closes = end > start + 1 && text[end - 1] === written;
      const quoting = written === "'" ? 'single' : 'double';
      literals.push({ quoting, start, inside: start + 1, insideEnd: closes ? end - 1 : end, end });
      sign.lastIndex = end;
    } else comments.push({ start, end: start + written.length });
  }
  return { literals, comments, end: text.length, isClosed: false };
}

const simpleInsertion = /\$[A-Za-z_\x80-\uffff][\w\x80-\uffff]*(?:\[[^\]\s"'<>]{1,100}\]|(?:\?->|->)[A-Za-z_]\w*)?/y;

const conversion = /%(?:\d+\$)?[-+]?(?:0|'.)?\d*(?:\.\d+)?[sduifFxX]/y;

/**
 * Escapes and insertions in a string, in order.
 * @param formats whether `%s` stands for something that is put in
 */
export function insetsOf(text: string, { quoting, inside, insideEnd }: Literal, formats: boolean): readonly Inset[] {
  const found: Inset[] = [];
  const isSingle = quoting === 'single';
  for (let at = inside; at < insideEnd; at++) {
    const unit = text[at] ?? '';
    if (formats && unit === '%') {
      conversion.lastIndex = at;
      const length = conversion.exec(text)?.[0].length ?? 0;
      if (length === 0 || at + length > insideEnd) continue;
      found.push({ is: 'output', start: at, end: at + length });
      at += length - 1;
    } else if (quoting === 'nowdoc') continue;
    else if (unit === '\\' && at + 1 < insideEnd) {
      const next = text[at + 1] ?? '';
      if ((isSingle ? "\\'" : '\\"$').includes(next)) found.push({ is: 'vanishes', start: at, end: at + 1 });
      else if (!isSingle && 'nrtvf'.includes(next)) found.push({ is: 'blank', start: at, end: at + 2 });
      at++;
    } else if (!isSingle && (unit === '$' || unit === '{')) {
      const end = insertionEnd(text, at);
      if (end <= at || end > insideEnd) continue;
      found.push({ is: 'output', start: at, end });
      at = end - 1;
    }
  }
  return found;
}

function insertionEnd(text: string, at: number): number {
  if (insertsAt(text, at)) return endOfBraces(text, at);
  simpleInsertion.lastIndex = at;
  const match = simpleInsertion.exec(text);
  return match ? at + match[0].length : -1;
}

/** The code with nothing in its strings and comments; each string begins with a quote. */
export function bareCode(text: string, from: number, { literals, comments, end }: CodeBlock): string {
  const hidden = [
    ...literals.map(({ start, end }) => ({ start, end, sign: '"' })),
    ...comments.map(({ start, end }) => ({ start, end, sign: ' ' })),
  ].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = from;
  for (const { start, end, sign } of hidden) {
    parts.push(text.slice(at, start), sign, ' '.repeat(end - start - 1));
    at = end;
  }
  parts.push(text.slice(at, end));
  return parts.join('');
}
