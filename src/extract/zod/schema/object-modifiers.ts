import type { Gap } from '../../../model/index.ts';
import { asSchema, known } from './calls.ts';
import { type Modifier, nonoptional, optional } from './modifiers.ts';
import { carried, choiceOf, once, unresolved } from './schemas.ts';
import { type Call, type ObjectValue, type Property, type Schema, truthOf, type Value } from './values.ts';

type Properties = ReadonlyMap<string, Property>;

interface Shape {
  readonly properties: Properties;
  readonly gaps: readonly Gap[];
}

const mostParts = 200;
const tooManyParts: Gap = { reason: 'a schema is made of too many others to follow' };

/** Changes the properties of an object, or of every object that a schema may be. */
function reshape(
  schema: Schema,
  change: (properties: Properties) => Shape,
  done: Map<Schema, Schema> = new Map(),
): Schema {
  if (done.size > mostParts) return { ...schema, gaps: carried([schema.gaps, [tooManyParts]]) };
  const known = done.get(schema) ?? reshapeOnce(schema, change, done);
  done.set(schema, known);
  return known;
}

function reshapeOnce(schema: Schema, change: (properties: Properties) => Shape, done: Map<Schema, Schema>): Schema {
  const { structure } = schema;
  if (structure?.kind === 'object' || !structure) {
    const { properties, gaps } = change(structure?.properties ?? new Map());
    const lost: Gap[] =
      schema.unresolved === undefined ? [] : [{ reason: `fields could not be followed: ${schema.unresolved}` }];
    return { ...schema, structure: { kind: 'object', properties }, gaps: [...schema.gaps, ...lost, ...gaps] };
  }
  const again = (part: Schema): Schema => reshape(part, change, done);
  if (structure.kind === 'lazy')
    return { ...schema, structure: { ...structure, get: once(() => again(structure.get())) } };
  if (structure.kind === 'intersection')
    return { ...schema, structure: { ...structure, sides: structure.sides.map(again) } };
  if (structure.kind === 'array') return schema;
  const options = structure.options.map(again);
  return { ...schema, structure: { ...structure, options }, gaps: carried(options.map((option) => option.gaps)) };
}

const whole = (properties: Properties): Shape => ({ properties, gaps: [] });

/** The keys that a mask such as `{ name: true }` sets; undefined where they cannot be seen. */
function maskOf(value: Value): ReadonlySet<string> | undefined {
  if (value.kind !== 'object' || value.gaps.length > 0) return undefined;
  return new Set([...value.entries].flatMap(([key, entry]) => (truthOf(entry.value()) === false ? [] : [key])));
}

const pick: Modifier = (schema, call) => {
  const mask = call.argument(0);
  // Of an object that is not known at least the fields are that are picked from it.
  return schema.unresolved !== undefined && !schema.structure && mask.kind === 'object'
    ? withNames(schema, mask)
    : select((key, names) => names.has(key))(schema, call);
};

function withNames({ unresolved: reason = '', ...schema }: Schema, mask: ObjectValue): Schema {
  const properties = [...mask.entries].map(([key, { mark, node }]): [string, Property] => [
    key,
    { mark, node, schema: once(() => unresolved(reason, mark)) },
  ]);
  return { ...schema, structure: { kind: 'object', properties: new Map(properties) }, gaps: mask.gaps };
}

const select =
  (keeps: (key: string, mask: ReadonlySet<string>) => boolean): Modifier =>
  (schema, call) => {
    const mask = maskOf(call.argument(0));
    return reshape(schema, (properties) =>
      mask
        ? whole(new Map([...properties].filter(([key]) => keeps(key, mask))))
        : { properties, gaps: [{ reason: `which fields ${call.mark.quote()} leaves could not be followed` }] },
    );
  };

/** Applies a modifier to all properties, or to those that the mask names. */
const each =
  (modify: Modifier): Modifier =>
  (schema, call) => {
    const mask = call.argumentNode(0) ? maskOf(call.argument(0)) : undefined;
    return reshape(schema, (properties) =>
      whole(mapProperties(properties, (property, key) => (!mask || mask.has(key) ? modify(property, call) : property))),
    );
  };

function mapProperties(properties: Properties, change: (schema: Schema, key: string) => Schema): Properties {
  return new Map(
    [...properties].map(([key, property]) => [
      key,
      { ...property, schema: once(() => change(property.schema(), key)) },
    ]),
  );
}

const deepPartial: Modifier = (schema, call) =>
  reshape(schema, (properties) =>
    whole(
      mapProperties(properties, (property) =>
        optional(property.structure?.kind === 'object' ? deepPartial(property, call) : property, call),
      ),
    ),
  );

/** `.extend(shape)` and `.merge(schema)`: later properties replace earlier ones of the same name. */
const extend: Modifier = (schema, call) => {
  const { properties: added, gaps } = additions(call);
  return reshape(schema, (properties) => ({ properties: new Map([...properties, ...added]), gaps }));
};

function additions(call: Call): Shape {
  const value = call.argument(0);
  if (value.kind === 'schema') {
    const { structure, gaps } = value;
    if (structure?.kind === 'object') return { properties: structure.properties, gaps };
    if (structure?.kind === 'lazy') return additions({ ...call, argument: () => structure.get() });
  }
  if (value.kind === 'object') {
    const properties = [...value.entries].map(([key, entry]): [string, Property] => [
      key,
      { ...entry, schema: once(() => asSchema(entry.value(), entry.mark)) },
    ]);
    return { properties: new Map(properties), gaps: value.gaps };
  }
  const reason = value.kind === 'unknown' ? value.reason : 'it is made at run time';
  return { properties: new Map(), gaps: [{ reason: `fields that are added could not be followed: ${reason}` }] };
}

/** zod 3's `.setKey('name', schema)` */
const setKey: Modifier = (schema, call) => {
  const key = known(call.argument(0));
  const node = call.argumentNode(1);
  if (typeof key !== 'string' || !node) return schema;
  const property: Property = { mark: call.mark, node, schema: once(() => asSchema(call.argument(1), call.mark)) };
  return reshape(schema, (properties) => whole(new Map([...properties, [key, property]])));
};

/** The names of an object's properties, as an enum. */
export function keysOf(schema: Schema, call: Call): Schema {
  return choiceOf(call.mark, schema.structure?.kind === 'object' ? [...schema.structure.properties.keys()] : undefined);
}

/** zod's methods that change an object's properties, by name. */
export const objectModifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['extend', extend],
  ['safeExtend', extend],
  ['augment', extend],
  ['merge', extend],
  ['setKey', setKey],
  ['pick', pick],
  ['omit', select((key, mask) => !mask.has(key))],
  ['partial', each(optional)],
  ['required', each(nonoptional)],
  ['deepPartial', deepPartial],
  ['keyof', keysOf],
]);
