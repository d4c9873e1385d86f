import { known } from './calls.ts';
import { matchesEmpty } from './empty-match.ts';
import { formats } from './formats.ts';
import { changed, checked, whichever } from './outcomes.ts';
import { type Call, literal, type Schema, unknown, type Value } from './values.ts';

/** A check as a method makes it, or zod mini's function of the same name. */
export type Check = (call: Call) => (schema: Schema) => Schema;

/** What `.min` and its like compare: a text's or list's length, or a number; undefined where it is not known. */
function sizeOf(value: Value): number | undefined {
  if (value.kind === 'list') return value.items.length;
  if (value.kind !== 'literal') return undefined;
  if (typeof value.value === 'string') return value.value.length;
  return typeof value.value === 'number' ? value.value : undefined;
}

/** zod passes over a check of the length where there is none. */
function hasNoLength(value: Value): boolean {
  return value.kind === 'literal' && typeof value.value !== 'string';
}

/** @param attribute the HTML attribute that says the same of a text control */
function bound(compare: (size: number, limit: number) => boolean, attribute?: string, fixed?: number): Check {
  return (call) => (schema) => {
    const isLength = /length|nonempty|size/iu.test(call.name);
    const limited = (limit: Value): Schema => {
      const number = known(limit);
      const narrower = checked(schema, call.mark, (value) => {
        if (isLength && hasNoLength(value)) return true;
        const size = sizeOf(value);
        return size === undefined || typeof number !== 'number' ? undefined : compare(size, number);
      });
      return attribute === undefined || typeof number !== 'number' || schema.control.kind === 'number'
        ? narrower
        : attributed(narrower, attribute, String(number));
    };
    const limit = fixed === undefined ? call.argument(0) : literal(fixed);
    // `.min(isBusiness ? 1 : 0)`
    return limit.kind === 'choice'
      ? { ...schema, accepts: whichever(limit.options.map(limited), limit.by) }
      : limited(limit);
  };
}

function attributed(schema: Schema, name: string, value: string): Schema {
  const { control } = schema;
  return { ...schema, control: { ...control, attributes: { ...control.attributes, [name]: value } } };
}

function textTest(test: (text: string, argument: string) => boolean): Check {
  return (call) => (schema) =>
    checked(schema, call.mark, (value) => {
      const argument = known(call.argument(0));
      const text = known(value);
      return typeof text === 'string' && typeof argument === 'string' ? test(text, argument) : undefined;
    });
}

function textChange(change: (text: string) => string): Check {
  return () => (schema) =>
    changed(schema, (value) =>
      value.kind === 'literal' && typeof value.value === 'string' ? literal(change(value.value)) : value,
    );
}

const longestPattern = 2000;

const regex: Check = (call) => (schema) => {
  const pattern = call.argument(0);
  const source = pattern.kind === 'regex' && pattern.source.length < longestPattern ? pattern.source : undefined;
  const narrower = checked(schema, call.mark, (value) =>
    value.kind === 'literal' && value.value === '' && source !== undefined ? matchesEmpty(source) : undefined,
  );
  return source === undefined ? narrower : attributed(narrower, 'pattern', source);
};

/** A string format: it sets the control, and refuses the empty string but for a few. */
export function format(name: string): Check {
  const { acceptsEmpty = false, kind } = formats.get(name) ?? {};
  return (call) => (schema) => {
    const narrower = checked(schema, call.mark, (value) =>
      value.kind === 'literal' && value.value === '' ? acceptsEmpty : undefined,
    );
    return kind === undefined ? narrower : { ...narrower, control: { ...narrower.control, kind } };
  };
}

const replaced: Check = () => (schema) => changed(schema, () => unknown('it was overwritten'));

const keep: Check = () => (schema) => schema;

const atLeast = bound((size, limit) => size >= limit, 'minlength');
const atMost = bound((size, limit) => size <= limit, 'maxlength');
const exactly = bound((size, limit) => size === limit, 'maxlength');

/**
 * zod's checks by name, those of zod mini among them.
 * @see https://zod.dev/api and https://zod.dev/packages/mini#check
 */
export const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...[...formats.keys()].map((name): [string, Check] => [name, format(name)]),
  ...['min', 'minLength', 'minSize', 'gte', 'minimum'].map((name): [string, Check] => [name, atLeast]),
  ...['max', 'maxLength', 'maxSize', 'lte', 'maximum'].map((name): [string, Check] => [name, atMost]),
  ...['length', 'size'].map((name): [string, Check] => [name, exactly]),
  ['nonempty', bound((size, limit) => size >= limit, undefined, 1)],
  ['gt', bound((size, limit) => size > limit)],
  ['lt', bound((size, limit) => size < limit)],
  ['positive', bound((size, limit) => size > limit, undefined, 0)],
  ['negative', bound((size, limit) => size < limit, undefined, 0)],
  ['nonnegative', bound((size, limit) => size >= limit, undefined, 0)],
  ['nonpositive', bound((size, limit) => size <= limit, undefined, 0)],
  ['multipleOf', bound((size, limit) => limit !== 0 && size % limit === 0)],
  ['step', bound((size, limit) => limit !== 0 && size % limit === 0)],
  ['int', bound((size) => Number.isInteger(size), undefined, 0)],
  ['finite', keep],
  ['safe', keep],
  ['regex', regex],
  ['includes', textTest((text, part) => text.includes(part))],
  ['startsWith', textTest((text, part) => text.startsWith(part))],
  ['endsWith', textTest((text, part) => text.endsWith(part))],
  ['trim', textChange((text) => text.trim())],
  ['toLowerCase', textChange((text) => text.toLowerCase())],
  ['toUpperCase', textChange((text) => text.toUpperCase())],
  ['normalize', keep],
  ['slugify', keep],
  ['overwrite', replaced],
  ['mime', keep],
]);
