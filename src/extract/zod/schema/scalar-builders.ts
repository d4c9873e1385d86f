import type { FieldKind } from '../../../model/index.ts';
import { format } from './checks.ts';
import { formats, isoFormats } from './formats.ts';
import { accepted, changed, rejected, uncertain } from './outcomes.ts';
import { anything, scalar } from './schemas.ts';
import { type Call, type Literal, literal, type Schema, unknown, type Value } from './values.ts';

/** What `z.<name>(…)` makes of its call. */
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

const file: Builder = ({ mark }) => scalar(mark, 'file', () => false);

/** Text that stands for yes or no; a form shows a checkbox. */
const stringBoolean: Builder = ({ mark }) =>
  changed(
    scalar(mark, 'checkbox', (value) => (value === '' || typeof value !== 'string' ? false : undefined)),
    () => unknown('it is read as yes or no'),
  );

const templateLiteral: Builder = ({ mark }) =>
  scalar(mark, 'text', (value) => (typeof value === 'string' ? undefined : false));

/**
 * The builders of single values, by name.
 * @see https://zod.dev/api#primitives
 */
export const scalarBuilders: readonly [string, Builder][] = [
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
  ['file', file],
];
