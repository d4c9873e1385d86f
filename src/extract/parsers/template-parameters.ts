import { findOutside, literalOf, parseArguments, parseEntries, parseWordArguments } from './template-arguments.ts';

/** What an including template hands over: by name, the expression as written there. */
export type IncludeParameters = ReadonlyMap<string, string>;

/**
 * What an include's tag hands over, in any of the ways in which template languages write that: `with { a: 'b' }`,
 * `['a' => 'b']`, `a: 'b', c: true`, `a="b" c=true`.
 */
export function parametersIn(statement: string): IncludeParameters {
  const written = statement.replace(/^[\w$>.:-]+\s*\(/, '');
  const open = findOutside(written, /[{[]/y);
  const entries = open < 0 ? [] : (parseEntries(written.slice(open), 0) ?? []);
  const list = open < 0 ? parseArguments(written, 0) : [];
  const words = open < 0 ? parseWordArguments(written, 0) : [];
  return new Map(
    [...words, ...list, ...entries].flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const])),
  );
}

const identifierOrString =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<![\w.$>:@'"-])\$?([A-Za-z_]\w*)(?!\s*(?:[(:[]|\.\w|->|=(?!=)))/gs;

/** Puts what was handed over in the place of the names in an expression. */
export function substitute(expression: string, parameters: IncludeParameters): string {
  if (parameters.size === 0 || expression.length > 2_000) return expression;
  return expression.replace(identifierOrString, (written, name: string | undefined) => {
    const value = name === undefined ? undefined : parameters.get(name);
    if (value === undefined) return written;
    return literalOf(value) !== undefined || /^[\w.$]+$/.test(value) ? value : `(${value})`;
  });
}

/** The truth of a literal, as template languages agree on it; undefined where it is none or they do not. */
function truthOfLiteral(value: string): boolean | undefined {
  if (/^(?:true|1)$/i.test(value)) return true;
  if (/^(?:false|0|null|nil|none|undefined)$/i.test(value)) return false;
  const text = literalOf(value);
  return text === undefined ? undefined : text !== '';
}

function compare(left: string, right: string, operator: string): boolean | undefined {
  const [a, b] = [left, right].map(
    (side) => literalOf(side) ?? (truthOfLiteral(side) === undefined ? undefined : side.toLowerCase()),
  );
  if (a === undefined || b === undefined) return undefined;
  return (a === b) !== operator.startsWith('!');
}

const prefixNot = /^(?:not\b|!(?!=))\s*/;
const suffix = /^(?<tested>'[^']*'|"[^"]*"|\w+)\s+is\s+(?<not>not\s+)?(?<test>defined|empty|same as\(true\))$/;
const called =
  /^(?<not>!)?\s*(?<test>isset|empty|defined\?|present\?)\s*\(\s*(?<tested>'[^']*'|"[^"]*"|true|false|null)\s*\)$/;

/**
 * The truth of an expression that literals alone decide; undefined where the program does.
 * @param isolated names have no value but those that were put in already
 */
export function truthOf(expression: string, isolated = false, depth = 0): boolean | undefined {
  const written = expression
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .trim();
  if (written.length > 500 || depth > 8) return undefined;
  const literal = truthOfLiteral(written);
  if (literal !== undefined) return literal;
  const given = /^(?<value>'[^']*'|"[^"]*"|true|false|\d+)\s*(?:\?\?|\|\s*default)/i.exec(written)?.groups?.['value'];
  if (given !== undefined) return truthOfLiteral(given);
  // A name that was not handed over: what stands behind `??` then, or nothing at all.
  const unset = /^\$?[A-Za-z_]\w*(?:\s*(?:\?\?|\|\s*default\()\s*(?<fallback>[^?()]+)\)?)?$/.exec(written);
  if (unset?.groups?.['fallback']) return truthOf(unset.groups['fallback'], isolated, depth + 1);
  if (unset && isolated) return false;
  for (const [pattern, decides] of [
    [/(?:\bor\b|\|\|)/y, true],
    [/(?:\band\b|&&)/y, false],
  ] as const) {
    const at = findOutside(written, pattern);
    if (at < 0) continue;
    const sides = [written.slice(0, at), written.slice(at).replace(/^(?:or|and|\|\||&&)/, '')].map((side) =>
      truthOf(side, isolated, depth + 1),
    );
    if (sides.includes(decides)) return decides;
    return sides.includes(undefined) ? undefined : !decides;
  }
  const not = prefixNot.exec(written);
  if (not) {
    const inner = truthOf(written.slice(not[0].length), isolated, depth + 1);
    return inner === undefined ? undefined : !inner;
  }
  const test = (suffix.exec(written) ?? called.exec(written))?.groups;
  if (test) {
    const value = truthOfLiteral(test['tested'] ?? '');
    if (value === undefined) return undefined;
    const holds = /defined|isset/.test(test['test'] ?? '')
      ? test['tested'] !== 'null'
      : test['test'] === 'empty'
        ? !value
        : value;
    return test['not'] ? !holds : holds;
  }
  const equation = /^(?<left>'[^']*'|"[^"]*"|\w+)\s*(?<operator>[!=]=?=)\s*(?<right>'[^']*'|"[^"]*"|\w+)$/.exec(
    written,
  )?.groups;
  return equation && compare(equation['left'] ?? '', equation['right'] ?? '', equation['operator'] ?? '');
}
