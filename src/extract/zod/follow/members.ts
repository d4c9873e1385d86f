import { once, settled } from '../schema/schemas.ts';
import {
  choiceAmong,
  type Entry,
  literal,
  type ObjectValue,
  type Schema,
  unknown,
  type Value,
} from '../schema/values.ts';
import { memberOfLiteral } from './globals.ts';

/**
 * What `value.name` stands for.
 * @param exported what a file of the project exports under the name
 */
export function memberOf(value: Value, name: string, exported: (path: string) => Value): Value {
  switch (value.kind) {
    case 'schema':
      return memberOfSchema(value, name);
    case 'object':
      return memberOfObject(value, name);
    case 'module':
      return exported(value.path);
    case 'zod':
      return { kind: 'zod', member: value.member === '' ? inNamespace(name) : `${value.member}.${name}` };
    case 'context':
      return name === 'value' ? value.value : value;
    case 'choice':
      return choiceAmong(
        value.options.map((option) => memberOf(option, name, exported)),
        value.by,
      );
    case 'global':
      return { kind: 'global', name: `${value.name}.${name}` };
    case 'unknown':
      return value;
    default:
      return memberOfLiteral(value, name);
  }
}

/** `import * as zod from 'zod'` has `z` as a member. */
function inNamespace(name: string): string {
  return name === 'z' || name === 'default' ? '' : name;
}

function memberOfObject({ entries, gaps }: ObjectValue, name: string): Value {
  const entry = entries.get(name);
  if (entry) return entry.value();
  const [gap] = gaps;
  return gap ? unknown(gap.reason) : literal(undefined);
}

function memberOfSchema(schema: Schema, name: string): Value {
  const { structure, inner, control } = settled(schema);
  if (name === 'shape' && structure?.kind === 'object') return shapeOf(structure.properties, schema.gaps);
  if (name === 'element' && structure?.kind === 'array') return structure.element;
  if (name === 'options' && structure?.kind === 'union') return { kind: 'list', items: structure.options };
  if (name === 'options') return { kind: 'list', items: control.options.map(({ value }) => literal(value)) };
  if (name === 'enum' || name === 'Enum' || name === 'Values') return enumOf(schema);
  if (name === 'def' || name === '_def' || name === '_zod') return schema;
  return inner ?? unknown(`'.${name}' of a schema is not followed`);
}

function shapeOf(
  properties: Extract<Schema['structure'], { kind: 'object' }>['properties'],
  gaps: Schema['gaps'],
): ObjectValue {
  const entries = [...properties].map(([key, { schema, mark, node }]): [string, Entry] => [
    key,
    { value: schema, mark, node },
  ]);
  return { kind: 'object', entries: new Map(entries), gaps };
}

function enumOf({ by, control }: Schema): Value {
  const entries = control.options.map(({ value }): [string, Entry] => [
    value,
    { value: once(() => literal(value)), mark: by, node: by.file },
  ]);
  return { kind: 'object', entries: new Map(entries), gaps: [] };
}
