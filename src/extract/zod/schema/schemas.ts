import type { FieldKind, Option } from '../../../model/index.ts';
import { accepted, anyOf, rejected, uncertain, whichever } from './outcomes.ts';
import {
  type Control,
  type Entry,
  type Literal,
  type Mark,
  type ObjectValue,
  type Property,
  type Schema,
  unknown,
  type Value,
} from './values.ts';

const nothing = { speaking: [], refinements: [], gaps: [] } as const;

function controlOf(kind: FieldKind, options: readonly Option[] = []): Control {
  return { kind, options, attributes: {} };
}

/** A schema for a single value. `test` sees literals only; nothing else is one. */
export function scalar(
  by: Mark,
  kind: FieldKind,
  test: (value: Literal['value']) => boolean | undefined,
  explicit = false,
): Schema {
  const accepts: Schema['accepts'] = (input) => {
    if (input.kind === 'unknown' || input.kind === 'choice') return uncertain(input, by);
    const passes = input.kind === 'literal' && test(input.value);
    if (passes === undefined) return uncertain(input, by);
    return passes ? accepted(input, by, explicit) : rejected(input, by);
  };
  return { kind: 'schema', by, accepts, control: controlOf(kind), ...nothing };
}

/** A schema that lets everything pass. */
export function anything(by: Mark): Schema {
  return { kind: 'schema', by, accepts: (input) => accepted(input, by), control: controlOf('custom'), ...nothing };
}

/** A schema of which nothing is known but that it is one. */
export function unresolved(reason: string, by: Mark): Schema {
  return { ...anything(by), accepts: () => uncertain(unknown(reason), by), unresolved: reason };
}

/** A choice among values; `values` is undefined where they are not known. */
export function choiceOf(by: Mark, values: readonly Literal['value'][] | undefined): Schema {
  const kind = kindOfChoice(values ?? []);
  const named = kind === 'checkbox' ? [] : (values ?? []).map(String).filter((value) => value !== '');
  // Generated enums, whose members cannot be seen from here, have no empty member.
  const schema = scalar(
    by,
    'select',
    (value) => (values ? values.includes(value) : isBlank(value) ? false : undefined),
    true,
  );
  return {
    ...schema,
    control: controlOf(
      kind,
      named.map((value) => ({ label: value, value })),
    ),
  };
}

function isBlank(value: Literal['value']): boolean {
  return value === undefined || value === null || value === '' || typeof value === 'boolean';
}

function kindOfChoice(values: readonly Literal['value'][]): FieldKind {
  const [only] = values;
  if (values.length !== 1) return 'select';
  // A checkbox sends `on` unless it has a value of its own; any other fixed value is the program's, not the person's.
  return only === true || only === 'on' ? 'checkbox' : 'hidden';
}

export function objectOf(by: Mark, shape: ObjectValue, asSchema: (value: Value, entry: Entry) => Schema): Schema {
  const properties = new Map<string, Property>();
  for (const [key, entry] of shape.entries) {
    properties.set(key, { ...entry, schema: once(() => asSchema(entry.value(), entry)) });
  }
  return withProperties(by, properties, shape.gaps);
}

export function withProperties(by: Mark, properties: ReadonlyMap<string, Property>, gaps: Schema['gaps'] = []): Schema {
  const accepts: Schema['accepts'] = (input) =>
    input.kind === 'literal' || input.kind === 'list' ? rejected(input, by) : uncertain(input, by);
  const structure = { kind: 'object', properties } as const;
  return { kind: 'schema', by, accepts, control: controlOf('custom'), ...nothing, gaps, structure };
}

/** Several things at once; whether none of them will do is for checks on the length to say. */
export function arrayOf(by: Mark, element: Schema): Schema {
  const accepts: Schema['accepts'] = (input) => {
    if (input.kind === 'list') return input.items.length === 0 ? accepted(input, by) : uncertain(input, by);
    return input.kind === 'literal' || input.kind === 'object' ? rejected(input, by) : uncertain(input, by);
  };
  const { kind, options, attributes } = element.control;
  const control = { kind: kind === 'hidden' ? 'checkbox' : kind, options, attributes: { ...attributes, multiple: '' } };
  return {
    kind: 'schema',
    by,
    accepts,
    control: control as Control,
    ...nothing,
    gaps: element.gaps,
    structure: { kind: 'array', element },
    inner: element,
    ...(element.unresolved !== undefined && { unresolved: element.unresolved }),
  };
}

const mostCarried = 40;

/** What several schemas carry between them, each thing once, as much as anybody would read. */
export function carried<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())].slice(0, mostCarried);
}

export function unionOf(by: Mark, given: readonly Schema[], discriminator?: string): Schema {
  const options = [...new Set(given)];
  return {
    kind: 'schema',
    by,
    accepts: anyOf(options, by),
    control: commonControl(options),
    ...nothing,
    speaking: carried(options.map((option) => option.speaking)),
    gaps: carried(options.map((option) => option.gaps)),
    structure: { kind: 'union', options, by, ...(discriminator !== undefined && { discriminator }) },
  };
}

/** One of several, chosen by something that is not part of the data. */
export function eitherOf(by: Mark, given: readonly Schema[]): Schema {
  const options = [...new Set(given)];
  return {
    kind: 'schema',
    by,
    accepts: whichever(options, by),
    control: commonControl(options),
    ...nothing,
    speaking: carried(options.map((option) => option.speaking)),
    gaps: carried(options.map((option) => option.gaps)),
    structure: { kind: 'choice', options, by },
  };
}

/** The control that asks for any of several: the options of all, or a text where they differ. */
export function commonControl(schemas: readonly Schema[]): Control {
  const controls = schemas
    .map((schema) => schema.control)
    .filter(({ kind, options }) => kind !== 'custom' && (kind !== 'hidden' || options.length > 0));
  const free = controls.filter(({ options }) => options.length === 0);
  if (free.length > 0)
    return new Set(free.map(({ kind }) => kind)).size > 1 ? controlOf('text') : (free[0] ?? controlOf('text'));
  const options = new Map(controls.flatMap((control) => control.options).map((option) => [option.value, option]));
  const [first] = controls;
  if (!first) return controlOf('custom');
  return options.size === 1 ? first : { ...first, kind: 'select', options: [...options.values()] };
}

/** What a lazy schema comes to, with its own modifiers kept. */
export function settled(schema: Schema): Schema {
  let { structure, control } = schema;
  for (let hops = 0; structure?.kind === 'lazy' && hops < 20; hops += 1) {
    const next: Schema = structure.get();
    structure = next.structure;
    control = next.control;
  }
  if (structure === schema.structure) return schema;
  const { structure: _lazy, ...rest } = schema;
  return { ...rest, control, ...(structure && { structure }) };
}

/** A function of no parameters that does its work once. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
