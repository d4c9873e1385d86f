import { asSchema, known, schemaArgument, schemaArguments } from './calls.ts';
import { checks } from './checks.ts';
import { formDataBuilders } from './form-data-builders.ts';
import { modifiers, transform } from './modifiers.ts';
import { keysOf, objectModifiers } from './object-modifiers.ts';
import { changed, piped, uncertain } from './outcomes.ts';
import { refined, refinements } from './refinements.ts';
import { type Builder, scalarBuilders } from './scalar-builders.ts';
import { anything, arrayOf, choiceOf, objectOf, once, scalar, unionOf, unresolved, withProperties } from './schemas.ts';
import { type ObjectValue, type Schema, unknown, type Value } from './values.ts';

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

const keyNames: Builder = (call) => keysOf(schemaArgument(call, 0), call);

const own: readonly [string, Builder][] = [
  ...scalarBuilders,
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
