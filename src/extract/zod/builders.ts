import type { FieldKind } from '../../model/index.ts';
import { asSchema, known, schemaArgument, schemaArguments } from './calls.ts';
import { checks, format } from './checks.ts';
import { formDataBuilders } from './form-data-builders.ts';
import { formats, isoFormats } from './formats.ts';
import { modifiers, transform } from './modifiers.ts';
import { keysOf, objectModifiers } from './object-modifiers.ts';
import { accepted, changed, piped, rejected, uncertain } from './outcomes.ts';
import { refined, refinements } from './refinements.ts';
import { anything, arrayOf, choiceOf, objectOf, once, scalar, unionOf, unresolved, withProperties } from './schemas.ts';
import { type Call, type Literal, literal, type ObjectValue, type Schema, unknown, type Value } from './values.ts';

export type Builder = (call: Call) => Value;

const isText = (value: Literal['value']): boolean => typeof value === 'string';
const isNumber = (value: Literal['value']): boolean => typeof value === 'number' && Number.isFinite(value);

const ofKind =
  (kind: FieldKind, test: (value: Literal['value']) => boolean): Builder =>
  ({ mark }) =>
    scalar(mark, kind, test);

/** A builder that turns its input into the type first, as JavaScript does. */
function coerced(
  kind: FieldKind,
  test: (value: Literal['value']) => boolean,
  coerce: (value: Literal['value']) => Value,
): Builder {
  return ({ mark }) => {
    const inner = scalar(mark, kind, test);
    return {
      ...inner,
      accepts: (input) => inner.accepts(input.kind === 'literal' ? coerce(input.value) : unknown('it is coerced')),
    };
  };
}

/** Some date; nothing more is known of it. */
const someDate: Value = { kind: 'object', entries: new Map(), gaps: [{ reason: 'a date' }] };

const date: Builder = ({ mark }) => {
  const accepts: Schema['accepts'] = (input) => {
    if (input === someDate) return accepted(input, mark);
    return input.kind === 'literal' || input.kind === 'list' ? rejected(input, mark) : uncertain(input, mark);
  };
  return { ...scalar(mark, 'date', () => false), accepts };
};

const coercedDate: Builder = ({ mark }) => {
  const accepts: Schema['accepts'] = (input) => {
    if (input === someDate) return accepted(input, mark);
    if (input.kind !== 'literal') return uncertain(input, mark);
    const isValid = !Number.isNaN(new Date(input.value as string).getTime());
    return isValid ? accepted(someDate, mark) : rejected(input, mark);
  };
  return { ...scalar(mark, 'date', () => false), accepts };
};

function coerceBigint(value: Literal['value']): Value {
  try {
    return literal(BigInt(value as string));
  } catch {
    return literal(undefined);
  }
}

const formatted =
  (name: string): Builder =>
  (call) =>
    format(name)(call)(scalar(call.mark, 'text', isText));

/** The shape of `z.object(shape)`: an object literal, a constant, or the fields of another schema. */
function shapeOf(value: Value): ObjectValue {
  if (value.kind === 'object') return value;
  if (value.kind === 'literal' && value.value === undefined) return { kind: 'object', entries: new Map(), gaps: [] };
  const reason = value.kind === 'unknown' ? value.reason : 'it is made at run time';
  return {
    kind: 'object',
    entries: new Map(),
    gaps: [{ reason: `fields of a shape could not be followed: ${reason}` }],
  };
}

const object: Builder = (call) =>
  objectOf(call.mark, shapeOf(call.argument(0)), (value, entry) => asSchema(value, entry.mark));

const enumeration: Builder = (call) => {
  const value = call.argument(0);
  const members = value.kind === 'list' ? value.items : valuesOf(value);
  const all = members?.every((member) => member.kind === 'literal') ? members : undefined;
  return choiceOf(call.mark, all?.map(known));
};

/** A TypeScript enum maps numbers back to names; zod leaves these out, and so does the model of enums here. */
function valuesOf(value: Value): Value[] | undefined {
  return value.kind === 'object' && value.gaps.length === 0
    ? [...value.entries.values()].map((entry) => entry.value())
    : undefined;
}

const constant: Builder = (call) => {
  const value = call.argument(0);
  const members = value.kind === 'list' ? value.items : [value];
  if (members.every((member) => member.kind === 'literal')) return choiceOf(call.mark, members.map(known));
  // A text made at run time is one to be typed, such as the name of what is about to be deleted.
  return scalar(call.mark, 'text', (input) => (typeof input === 'string' && input !== '' ? undefined : false));
};

const union: Builder = (call) => unionOf(call.mark, schemaArguments(call, 0));

const discriminatedUnion: Builder = (call) => {
  const key = known(call.argument(0));
  return unionOf(call.mark, schemaArguments(call, 1), typeof key === 'string' ? key : undefined);
};

/** Things that a form asks for in one control, if at all: records, maps, tuples. */
const composite: Builder = ({ mark }) => withoutStructure(withProperties(mark, new Map()));

function withoutStructure({ structure: _structure, ...schema }: Schema): Schema {
  return schema;
}

const file: Builder = ({ mark }) => scalar(mark, 'file', () => false);

const custom: Builder = (call) => {
  const { node, file: source, mark } = call;
  const type = node.typeArguments?.[0]?.getText(source) ?? '';
  const check = call.argument(0);
  const kind = /\b(?:File|FileList|Blob)\b/u.test(type) ? 'file' : 'custom';
  const open = { ...anything(mark), control: { kind, options: [], attributes: {} } as const };
  return check.kind === 'function' ? refined(call)(open) : open;
};

const instance: Builder = (call) => {
  const type = call.argumentNode(0)?.getText(call.file) ?? '';
  return scalar(call.mark, /File|Blob/u.test(type) ? 'file' : 'custom', () => false);
};

const lazy: Builder = (call) => {
  const getter = call.argument(0);
  if (getter.kind !== 'function') return unresolved('z.lazy has no function that could be followed', call.mark);
  const get = once(() => asSchema(getter.call([]), call.mark));
  let depth = 0;
  const accepts: Schema['accepts'] = (input) => {
    if (depth > 3) return uncertain(input, call.mark);
    depth += 1;
    try {
      return get().accepts(input);
    } finally {
      depth -= 1;
    }
  };
  return { ...anything(call.mark), accepts, structure: { kind: 'lazy', get } };
};

const preprocess: Builder = (call) => {
  const change = call.argument(0);
  const inner = schemaArgument(call, 1);
  const before = (input: Value): Value =>
    change.kind === 'function' ? change.call([input]) : unknown('it is preprocessed');
  return { ...inner, inner, accepts: (input) => inner.accepts(before(input)) };
};

const pipe: Builder = (call) => {
  const first = schemaArgument(call, 0);
  return { ...first, accepts: piped(first, schemaArgument(call, 1)) };
};

/** `z.codec(in, out, { decode, encode })`: what goes in is decoded before the second schema sees it. */
const codec: Builder = (call) => {
  const first = schemaArgument(call, 0);
  const decoded = changed(first, () => unknown('it is decoded'));
  return { ...first, accepts: piped(decoded, schemaArgument(call, 1)) };
};

/** Text that stands for yes or no; a form shows a checkbox. */
const stringBoolean: Builder = ({ mark }) =>
  changed(
    scalar(mark, 'checkbox', (value) => (value === '' || typeof value !== 'string' ? false : undefined)),
    () => unknown('it is read as yes or no'),
  );

const templateLiteral: Builder = ({ mark }) =>
  scalar(mark, 'text', (value) => (typeof value === 'string' ? undefined : false));

const keyNames: Builder = (call) => keysOf(schemaArgument(call, 0), call);

const own: readonly [string, Builder][] = [
  ['string', ofKind('text', isText)],
  ['number', ofKind('number', isNumber)],
  ['boolean', ofKind('checkbox', (value) => typeof value === 'boolean')],
  ['bigint', ofKind('number', (value) => typeof value === 'bigint')],
  ['date', date],
  ['symbol', ofKind('custom', () => false)],
  ...['undefined', 'void'].map((name): [string, Builder] => [
    name,
    ({ mark }) => scalar(mark, 'custom', (value) => value === undefined, true),
  ]),
  ['null', ({ mark }) => scalar(mark, 'custom', (value) => value === null, true)],
  ['nan', ofKind('number', (value) => Number.isNaN(value))],
  ['never', ofKind('custom', () => false)],
  ['any', ({ mark }) => anything(mark)],
  ['unknown', ({ mark }) => anything(mark)],
  ['json', ofKind('custom', (value) => value !== undefined)],
  ...['int', 'int32', 'uint32', 'float32', 'float64', 'int64', 'uint64'].map((name): [string, Builder] => [
    name,
    ofKind('number', (value) => isNumber(value)),
  ]),
  ['coerce.string', coerced('text', isText, (value) => literal(String(value)))],
  ['coerce.number', coerced('number', isNumber, (value) => literal(Number(value)))],
  [
    'coerce.boolean',
    coerced(
      'checkbox',
      () => true,
      (value) => literal(Boolean(value)),
    ),
  ],
  ['coerce.bigint', coerced('number', (value) => typeof value === 'bigint', coerceBigint)],
  ['coerce.date', coercedDate],
  ...[...formats.keys()].map((name): [string, Builder] => [name, formatted(name)]),
  ...isoFormats.map((name): [string, Builder] => [`iso.${name}`, formatted(name)]),
  ['stringFormat', ofKind('text', isText)],
  ['stringbool', stringBoolean],
  ['templateLiteral', templateLiteral],
  ...['object', 'strictObject', 'looseObject', 'interface'].map((name): [string, Builder] => [name, object]),
  ['array', (call) => arrayOf(call.mark, schemaArgument(call, 0))],
  ['set', (call) => arrayOf(call.mark, schemaArgument(call, 0))],
  ...['record', 'partialRecord', 'looseRecord', 'map', 'tuple', 'function', 'promise'].map(
    (name): [string, Builder] => [name, composite],
  ),
  ['enum', enumeration],
  ['nativeEnum', enumeration],
  ['literal', constant],
  ['keyof', keyNames],
  ['union', union],
  ['xor', union],
  ['discriminatedUnion', discriminatedUnion],
  ['file', file],
  ['custom', custom],
  ['instanceof', instance],
  ['lazy', lazy],
  ['preprocess', preprocess],
  ['pipe', pipe],
  ['codec', codec],
  ['transform', (call) => transform(anything(call.mark), call)],
];

/** zod mini's modifiers are functions whose first parameter is the schema. */
const functional = [...modifiers, ...objectModifiers].map(([name, modify]): [string, Builder] => [
  name === 'default' ? '_default' : name,
  (call) =>
    modify(schemaArgument(call, 0), {
      ...call,
      argument: (index) => call.argument(index + 1),
      argumentNode: (index) => call.argumentNode(index + 1),
    }),
]);

const functionalChecks = [...checks, ...refinements].map(([name, check]): [string, Builder] => [
  name,
  (call) => ({ kind: 'check', mark: call.mark, refine: check(call) }),
]);

/** What `z.<name>(…)` makes, by name. Of those with the same name the later stand: `z.email()` is a schema and a check. */
export const builders: ReadonlyMap<string, Builder> = new Map([
  ...functional,
  ...functionalChecks,
  ...own,
  ...formDataBuilders,
]);
