import { markOfNode } from './places.ts';
import { eitherOf, unresolved } from './schemas.ts';
import type { Call, FunctionValue, Literal, Mark, Schema, Value } from './values.ts';

/** A value taken as a schema; what is none becomes one of which nothing is known. */
export function asSchema(value: Value, by: Mark): Schema {
  if (value.kind === 'schema') return value;
  if (value.kind === 'choice')
    return eitherOf(
      value.by,
      value.options.map((option) => asSchema(option, by)),
    );
  return unresolved(value.kind === 'unknown' ? value.reason : 'it is no schema that could be followed', by);
}

export function schemaArgument(call: Call, index: number): Schema {
  const node = call.argumentNode(index);
  return asSchema(call.argument(index), node ? markOfNode('unresolved-schema', node, call.file) : call.mark);
}

/** The schemas of a list argument, as of `z.union([…])`. */
export function schemaArguments(call: Call, index: number): readonly Schema[] {
  const value = call.argument(index);
  if (value.kind !== 'list') return [schemaArgument(call, index)];
  const node = call.argumentNode(index);
  const by = node ? markOfNode('unresolved-schema', node, call.file) : call.mark;
  return value.items.map((item) => asSchema(item, by));
}

/** A literal argument's value; undefined where it is not known. */
export function known(value: Value): Literal['value'] {
  return value.kind === 'literal' ? value.value : undefined;
}

/**
 * What a function that may report issues makes of a value; `reported` is undefined where that cannot be told.
 * @param at the path of the field whose issues count; every field's by default
 */
export function consult(
  check: FunctionValue,
  value: Value,
  at?: readonly string[],
): { readonly result: Value; readonly reported: boolean | undefined } {
  let reported: boolean | undefined = false;
  const report = (certain: boolean, path: readonly string[]): void => {
    if (!at || path.join('.') === at.join('.')) reported = reported || certain || undefined;
  };
  const result = check.call([value, { kind: 'context', value, report }]);
  return { result, reported };
}

/** The `path` that an options object or issue names; empty where it names none that can be seen. */
export function issuePath(value: Value): readonly string[] {
  const path = value.kind === 'object' ? value.entries.get('path')?.value() : undefined;
  const items = path?.kind === 'list' ? path.items.map(known) : [];
  return items.every((item) => item !== undefined) ? items.map(String) : [];
}
