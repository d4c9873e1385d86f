/** One argument of a call in a template: `required: true`, `'email'`, `[ 'required' => true ]`. */
export interface Argument {
  /** Of a named argument. */
  readonly key?: string;
  /** As written. */
  readonly value: string;
  /** Offsets of the whole argument. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** A call in a template: `f.text_field :email, required: true`. */
export interface Call {
  /** What stands before the name, without the dot or arrow: `f`, `Form`, `$this->form`; empty where nothing does. */
  readonly receiver: string;
  readonly name: string;
  readonly arguments: readonly Argument[];
}

const brackets: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/** Walks over an expression and says where it is outside of strings and brackets; ends where a bracket closes too much. */
function* outside(text: string, from = 0): Generator<number, number> {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (unit === '"' || unit === "'" || unit === '`') {
      const end = endOfString(text, at);
      if (end < 0) return text.length;
      if (depth === 0) yield at;
      at = end;
      continue;
    }
    const turn = brackets[unit] ?? 0;
    if (turn < 0 && depth === 0) return at;
    if (depth === 0) yield at;
    depth += turn;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

const longest = 20_000;

/** The first place at which a pattern stands outside of strings and brackets, or -1. The pattern must be sticky. */
export function findOutside(text: string, pattern: RegExp, from = 0): number {
  if (text.length > longest) return -1;
  for (const at of outside(text, from)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return at;
  }
  return -1;
}

const named = /^(?:'([^']*)'|"([^"]*)"|:?([A-Za-z_@$][\w-]*[?!]?))\s*(?:=>|:(?!:)|=(?![=>]))\s*(?=[^\s])/;

/**
 * Splits an argument list at its commas, as Ruby, PHP, Python, C#, JavaScript, Twig and Liquid agree on them.
 * @param offset of the list's first unit in the file
 */
export function parseArguments(text: string, offset: number, separator = ','): readonly Argument[] {
  if (text.length > longest) return [];
  const list: Argument[] = [];
  const add = (from: number, to: number): void => {
    const lead = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const written = text.slice(from, to).trim();
    if (written === '') return;
    const start = offset + from + lead;
    const match = named.exec(written);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    const skipped = match && key !== undefined ? match[0].length : 0;
    list.push({
      ...(key !== undefined && { key: key.replace(/^@/, '') }),
      value: written.slice(skipped),
      start,
      end: start + written.length,
      valueStart: start + skipped,
    });
  };
  const walk = outside(text);
  let from = 0;
  let next = walk.next();
  for (; !next.done; next = walk.next()) {
    if (text[next.value] !== separator) continue;
    add(from, next.value);
    from = next.value + 1;
  }
  add(from, next.value);
  return list;
}

const head = /^([\w$@:]+(?:(?:\.|->|::|\?\.|\?->)[\w$]+[?!]?)*)\s*(\(|(?=[\s:'"[]|$))/;

/**
 * Reads a call, with or without parentheses.
 * @param expression from the call's first unit on; what follows the closing parenthesis is passed over
 * @param offset of that unit in the file
 */
export function parseCall(expression: string, offset: number): Call | undefined {
  const match = head.exec(expression);
  if (!match?.[1]) return undefined;
  const path = match[1];
  const name = /[\w$]+[?!]?$/.exec(path)?.[0];
  if (name === undefined) return undefined;
  const inside = match[0].length;
  return {
    receiver: path.slice(0, path.length - name.length).replace(/(?:\.|->|::|\?\.|\?->)$/, ''),
    name,
    arguments: parseArguments(expression.slice(inside), offset + inside),
  };
}

/** The arguments inside of an array or hash as written: `[…]`, `{…}`, `array(…)`, `new { … }`, `dict(…)`. */
export function parseEntries(value: string, offset: number): readonly Argument[] | undefined {
  const open = /^(?:new\s*(?:\w[\w<>, ]*\(\))?\s*)?(?:\[\]\s*)?(?:array\s*\(|dict\s*\(|\[|\{)/.exec(value);
  if (!open) return undefined;
  return parseArguments(value.slice(open[0].length), offset + open[0].length);
}

/** The string that a literal stands for: a quoted one without escapes or insertions, or a Ruby symbol. */
export function literalOf(value: string): string | undefined {
  const quoted = /^(['"])((?:(?!\1)[^\\]|\\.)*)\1$/s.exec(value.trim());
  if (quoted?.[2] !== undefined) return quoted[2].replace(/\\(.)/g, '$1');
  return /^:([a-z_]\w*[?!]?)$/i.exec(value.trim())?.[1];
}

/** Arguments set apart by blanks, as in Handlebars, Smarty and FreeMarker: `name="email" required=true`. */
export function parseWordArguments(code: string, offset: number): readonly Argument[] {
  if (code.length > longest) return [];
  return [...code.matchAll(/(?<![\w"'])([A-Za-z][\w-]*)\s*=\s*("[^"]*"|'[^']*'|[\w.]+\([^)]*\)|[^\s"'=]+)/g)].map(
    (match) => {
      const [written, key = '', value = ''] = match;
      const start = offset + match.index;
      return { key, value, start, end: start + written.length, valueStart: start + written.length - value.length };
    },
  );
}
