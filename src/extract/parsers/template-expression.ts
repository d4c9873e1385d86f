import { findOutside, literalOf } from './template-arguments.ts';
import { truthOf } from './template-parameters.ts';

/** What an expression of a template lets come out, as far as its text tells. */
export interface Saying {
  /** The literal text, or the key of a translation; the first of several that a condition chooses from. */
  readonly text: string;
  /** The text is the key of a translation, as in `'form.email'|trans`. */
  readonly isKey: boolean;
  /** What decides whether it comes out, where something does: `x` in `x ? 'required' : ''`. */
  readonly condition?: string;
}

/** Keys have no blanks and are made of segments (`form.email`, `first_name`); a text for people is a translation's source. */
function looksLikeKey(text: string): boolean {
  return (
    /^[.\w:/-]+$/.test(text) && /\w[._:/-]+\w|^\.\w|[a-z][A-Z]/.test(text) && !/^[A-Z][a-z]*-[A-Z]?[a-z]+$/.test(text)
  );
}

/** "Required" under a key is what other forms write as an asterisk (`general.required`); in an error message it is not. */
function asMark(key: string): string {
  const says =
    /(?:^|[._:-])(?:required|mandatory|asterisk|pflichtfeld|obligatoire)(?:[_-]?(?:mark|star|symbol|indicator|sign))?$/i;
  return says.test(key) && !/error|valid|violation|message|alert/i.test(key) ? '*' : key;
}

/** A quoted string in which the program inserts something is no literal. */
const inserts = /^".*(?:#\{|\{\$|\$\{|\$\w)/s;

function literalSaying(value: string): Saying | undefined {
  const text = inserts.test(value) ? undefined : literalOf(value);
  return text === undefined ? undefined : { text, isKey: false };
}

function translation(expression: string, translations: readonly RegExp[]): Saying | undefined {
  for (const pattern of translations) {
    const quoted = pattern.exec(expression)?.groups?.['key'];
    if (quoted === undefined || inserts.test(quoted)) continue;
    const text = literalOf(quoted) ?? quoted;
    const key = looksLikeKey(text);
    return { text: key ? asMark(text) : text, isKey: key && asMark(text) === text };
  }
  return undefined;
}

/** `'Phone'|upper`: filters that do not translate leave a literal what it is. */
function filtered(expression: string): Saying | undefined {
  const pipe = findOutside(expression, /\|(?!\|)/y);
  if (pipe < 0) return undefined;
  const fallback = /^\|\s*default(?:_if_none)?\s*[:(]\s*(?<literal>'[^']*'|"[^"]*")/.exec(expression.slice(pipe));
  const literal = literalSaying(expression.slice(0, pipe).trim());
  if (literal || !fallback?.groups) return literal;
  return otherwise(literalSaying(fallback.groups['literal'] ?? ''), expression.slice(0, pipe));
}

/** `x ?? 'Phone'`, `x || 'Phone'`: the literal comes out where the program has nothing better. */
function fallback(expression: string, translations: readonly RegExp[]): Saying | undefined {
  const at = findOutside(expression, /(?:\?\?|\|\||\?:|\bor\b)/y);
  if (at < 0) return undefined;
  const rest = expression.slice(at).replace(/^(?:\?\?|\|\||\?:|or)\s*/, '');
  const first = literalSaying(expression.slice(0, at).trim());
  if (first && first.text !== '') return first;
  return otherwise(literalSaying(rest) ?? translation(rest, translations), expression.slice(0, at));
}

/** A text that comes out where an expression has no value. */
function otherwise(saying: Saying | undefined, expression: string): Saying | undefined {
  return saying && { ...saying, condition: expression.trim() };
}

interface Choice {
  readonly condition: string;
  readonly branches: readonly string[];
}

/** The ways in which template languages choose inside an expression. */
function choiceOf(expression: string): Choice | undefined {
  const question = findOutside(expression, /(?<!\?)\?(?![?.:>-]|then\b|string\b)/y);
  if (question > 0) {
    const rest = expression.slice(question + 1);
    const colon = findOutside(rest, /:(?!:)/y);
    const branches = colon < 0 ? [rest] : [rest.slice(0, colon), rest.slice(colon + 1)];
    return { condition: expression.slice(0, question).trim(), branches };
  }
  // Ruby's `'required' if x`, Python's `'required' if x else ''`.
  const after = findOutside(expression, /\b(?:if|unless)\s/y);
  if (after > 0) {
    const rest = expression.slice(after).replace(/^\w+\s+/, '');
    const otherwise = findOutside(rest, /\belse\s/y);
    const branches = [expression.slice(0, after), ...(otherwise < 0 ? [] : [rest.slice(otherwise + 5)])];
    return { condition: (otherwise < 0 ? rest : rest.slice(0, otherwise)).trim(), branches };
  }
  const and = findOutside(expression, /&&/y);
  if (and > 0) return { condition: expression.slice(0, and).trim(), branches: [expression.slice(and + 2)] };
  // FreeMarker's `x?then('required', '')`.
  const then =
    /^(?<condition>.+?)\?(?:then|string)\(\s*(?<first>'[^']*'|"[^"]*")\s*,\s*(?<second>'[^']*'|"[^"]*")\s*\)$/s.exec(
      expression,
    )?.groups;
  if (then) return { condition: then['condition'] ?? '', branches: [then['first'] ?? '', then['second'] ?? ''] };
  // Handlebars' `if x 'required' ''` in one tag.
  const inline =
    /^(?:if|iif)\s+(?<condition>\([^)]*\)|[^\s'"]+)\s+(?<first>'[^']*'|"[^"]*")(?:\s+(?<second>'[^']*'|"[^"]*"))?$/.exec(
      expression,
    );
  const groups = inline?.groups;
  if (groups)
    return { condition: groups['condition'] ?? '', branches: [groups['first'] ?? '', groups['second'] ?? ''] };
  return undefined;
}

/**
 * Variables by which applications hand texts to their templates: `entry_phone`, `lang.phone`, `$labels['phone']`. Their
 * names say what is asked as the keys of translations do.
 */
const textVariable =
  /^\$?(?:(?<variable>(?:entry|label|text|lang|caption)_\w+)|(?:i18n|lang|labels?|translations?|strings|texts?)(?:\.|->|\[\s*['"]?)(?<entry>[\w.-]+)['"]?\s*\]?)$/i;

function namedText(expression: string): Saying | undefined {
  const groups = textVariable.exec(expression)?.groups;
  const text = groups?.['variable'] ?? groups?.['entry'];
  return text === undefined ? undefined : { text, isKey: true };
}

/**
 * What an expression says without being run: a literal, a translation's key, the first of the literals that it chooses
 * from. Undefined where only the program knows.
 */
export function sayingOf(written: string, translations: readonly RegExp[]): Saying | undefined {
  const expression = written.trim();
  const plain = literalSaying(expression) ?? translation(expression, translations);
  if (plain) return plain;
  const choice = choiceOf(expression.replace(/^\((.*)\)$/s, '$1'));
  if (choice) {
    const sayings = choice.branches.map(
      (branch) => literalSaying(branch.trim()) ?? translation(branch.trim(), translations),
    );
    const truth = truthOf(choice.condition);
    if (truth !== undefined) return truth ? sayings[0] : (sayings[1] ?? { text: '', isKey: false });
    const first = sayings.find((saying) => saying && saying.text !== '');
    return first ? { ...first, condition: choice.condition } : undefined;
  }
  return filtered(expression) ?? fallback(expression, translations) ?? namedText(expression);
}
