import { matchesEmpty } from '../schema/empty-match.ts';
import {
  type Call,
  type Entry,
  type FunctionValue,
  type Literal,
  literal,
  type ObjectValue,
  truthOf,
  unknown,
  type Value,
} from '../schema/values.ts';

const names = new Set(['Object', 'Number', 'String', 'Boolean', 'Array', 'parseInt', 'parseFloat', 'isNaN']);

/** Whether a name that is declared nowhere is one of JavaScript's own that is followed. */
export const isGlobal = (name: string): boolean => names.has(name);

/** `Number(value)`, `Object.keys(value)`, `Array.isArray(value)`: of values that are known. */
export function callGlobal(name: string, call: Call): Value {
  const value = call.argument(0);
  if (name === 'Object.fromEntries') return fromEntries(value, call);
  if (value.kind === 'literal') return ofLiteral(name, value);
  if (value.kind === 'object' && value.gaps.length === 0) return ofObject(name, value);
  if (name === 'Array.isArray' && value.kind !== 'unknown' && value.kind !== 'choice') {
    return literal(value.kind === 'list');
  }
  if (name === 'Boolean' && truthOf(value) !== undefined) return literal(truthOf(value));
  return unknown(`${name} is not followed`);
}

function ofLiteral(name: string, { value }: Literal): Value {
  switch (name) {
    case 'Number':
      return literal(Number(value));
    case 'String':
      return literal(String(value));
    case 'Boolean':
      return literal(Boolean(value));
    case 'parseInt':
    case 'Number.parseInt':
      return literal(Number.parseInt(String(value), 10));
    case 'parseFloat':
    case 'Number.parseFloat':
      return literal(Number.parseFloat(String(value)));
    case 'isNaN':
      return literal(Number.isNaN(Number(value)));
    case 'Number.isNaN':
      return literal(Number.isNaN(value));
    case 'Number.isInteger':
      return literal(Number.isInteger(value));
    case 'Number.isFinite':
      return literal(Number.isFinite(value));
    case 'Array.isArray':
      return literal(false);
    default:
      return unknown(`${name} is not followed`);
  }
}

function ofObject(name: string, { entries }: ObjectValue): Value {
  if (name === 'Object.keys') return { kind: 'list', items: [...entries.keys()].map(literal) };
  if (name === 'Object.values') return { kind: 'list', items: [...entries.values()].map((entry) => entry.value()) };
  if (name === 'Object.entries') {
    const items = [...entries].map(([key, entry]): Value => ({ kind: 'list', items: [literal(key), entry.value()] }));
    return { kind: 'list', items };
  }
  if (name === 'Object.freeze') return { kind: 'object', entries, gaps: [] };
  return unknown(`${name} is not followed`);
}

/** `Object.fromEntries(names.map((name) => [name, schema]))` */
function fromEntries(pairs: Value, { mark, node }: Call): Value {
  const entries = new Map<string, Entry>();
  for (const pair of pairs.kind === 'list' ? pairs.items : [unknown('the list is made at run time')]) {
    const [key, value] = pair.kind === 'list' ? pair.items : [];
    if (key?.kind !== 'literal' || !value) return unknown('an object is made at run time');
    entries.set(String(key.value), { value: () => value, mark, node });
  }
  return { kind: 'object', entries, gaps: [] };
}

/** A property or method of a text, number, list or regular expression. */
export function memberOfLiteral(value: Value, name: string): Value {
  if (value.kind === 'list') return ofList(value.items, name);
  if (value.kind === 'regex' && name === 'test') {
    return method(([text]) =>
      text?.kind === 'literal' && text.value === ''
        ? literal(matchesEmpty(value.source))
        : unknown('a pattern is tried on no text but the empty one'),
    );
  }
  if (value.kind !== 'literal' || typeof value.value !== 'string') return unknown(`'.${name}' is not followed`);
  const text = value.value;
  if (name === 'length') return literal(text.length);
  const texts: Readonly<Record<string, (argument: string) => Literal['value']>> = {
    trim: () => text.trim(),
    trimStart: () => text.trimStart(),
    trimEnd: () => text.trimEnd(),
    toLowerCase: () => text.toLowerCase(),
    toUpperCase: () => text.toUpperCase(),
    toString: () => text,
    includes: (argument) => text.includes(argument),
    startsWith: (argument) => text.startsWith(argument),
    endsWith: (argument) => text.endsWith(argument),
    ...(text === '' && { replace: () => text, replaceAll: () => text }),
  };
  const known = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (!known) return unknown(`'.${name}' is not followed`);
  return method(([argument]) =>
    argument && argument.kind !== 'literal'
      ? unknown('its argument is not known')
      : literal(known(String(argument?.value ?? ''))),
  );
}

const mostItems = 1000;

function ofList(items: readonly Value[], name: string): Value {
  const list = (found: readonly Value[]): Value => ({ kind: 'list', items: found });
  if (name === 'length') return literal(items.length);
  if (/^\d+$/u.test(name)) return items[Number(name)] ?? literal(undefined);
  if (name === 'includes') {
    return method(([wanted]) =>
      wanted?.kind === 'literal' && items.every((item) => item.kind === 'literal')
        ? literal(items.some((item) => item.kind === 'literal' && item.value === wanted.value))
        : unknown('the list is not known'),
    );
  }
  if (name === 'map') {
    return method(([change]) =>
      change?.kind === 'function' && items.length <= mostItems
        ? list(items.map((item, index) => change.call([item, literal(index)])))
        : unknown('the list is made at run time'),
    );
  }
  if (name === 'some' || name === 'every') {
    return method(() => (items.length === 0 ? literal(name === 'every') : unknown('the list is not known')));
  }
  if (name === 'concat') {
    return method((others) =>
      others.every((other) => other.kind === 'list')
        ? list([...items, ...others.flatMap((other) => (other.kind === 'list' ? other.items : []))])
        : unknown('the list is made at run time'),
    );
  }
  return unknown(`'.${name}' of a list is not followed`);
}

function method(call: FunctionValue['call']): FunctionValue {
  return { kind: 'function', call };
}
