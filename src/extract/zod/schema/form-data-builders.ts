import { asSchema, known, schemaArgument } from './calls.ts';
import type { Builder } from './scalar-builders.ts';
import { arrayOf, choiceOf, objectOf, scalar } from './schemas.ts';
import { type Call, literal, type Schema } from './values.ts';

/** zod-form-data takes a blank control for one that was not sent. */
const blankAsAbsent = (schema: Schema): Schema => ({
  ...schema,
  accepts: (input) => schema.accepts(input.kind === 'literal' && input.value === '' ? literal(undefined) : input),
});

const ofType =
  (make: (call: Call) => Schema): Builder =>
  (call) =>
    blankAsAbsent(call.argumentNode(0) ? schemaArgument(call, 0) : make(call));

const formData: Builder = (call) => {
  const shape = call.argument(0);
  return shape.kind === 'object'
    ? objectOf(call.mark, shape, (value, entry) => asSchema(value, entry.mark))
    : schemaArgument(call, 0);
};

const checkbox: Builder = (call) => {
  const options = call.argument(0);
  const value = options.kind === 'object' ? known(options.entries.get('trueValue')?.value() ?? literal('on')) : 'on';
  return scalar(call.mark, 'checkbox', (input) => input === undefined || input === value, true);
};

/**
 * The builders of zod-form-data, as members of `zfd`.
 * @see https://www.npmjs.com/package/zod-form-data
 */
export const formDataBuilders: readonly [string, Builder][] = [
  ['zfd.formData', formData],
  ['zfd.text', ofType(({ mark }) => scalar(mark, 'text', (value) => typeof value === 'string'))],
  ['zfd.numeric', ofType(({ mark }) => scalar(mark, 'number', (value) => typeof value === 'number'))],
  ['zfd.file', ofType(({ mark }) => scalar(mark, 'file', () => false))],
  ['zfd.json', ofType(({ mark }) => choiceOf(mark, undefined))],
  ['zfd.checkbox', checkbox],
  [
    'zfd.repeatable',
    (call) =>
      call.argumentNode(0)
        ? schemaArgument(call, 0)
        : arrayOf(
            call.mark,
            scalar(call.mark, 'text', (value) => typeof value === 'string'),
          ),
  ],
  ['zfd.repeatableOfType', (call) => arrayOf(call.mark, schemaArgument(call, 0))],
];
