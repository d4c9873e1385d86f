import { asSchema, consult, schemaArgument } from './calls.ts';
import { accepted, allOf, anyOf, changed, piped, rejected, uncertain } from './outcomes.ts';
import { refined, reporting } from './refinements.ts';
import { arrayOf, carried, commonControl } from './schemas.ts';
import { type Call, type Schema, unknown, type Value } from './values.ts';

/** A method of every schema; `call` is the method's, its arguments those in the parentheses. */
export type Modifier = (schema: Schema, call: Call) => Schema;

const isLiteral = (input: Value, wanted: undefined | null): boolean =>
  input.kind === 'literal' && input.value === wanted;

/** Lets further inputs pass unseen. */
function lettingPass(schema: Schema, call: Pick<Call, 'mark'>, inputs: readonly (undefined | null)[]): Schema {
  const accepts: Schema['accepts'] = (input) => {
    if (!inputs.some((wanted) => isLiteral(input, wanted))) return schema.accepts(input);
    // zod 4 lets a default inside speak first, zod 3 does not.
    const inside = schema.accepts(input);
    const isSame = inside.answer === 'rejects' || isLiteral(input, null) || isLiteral(inside.value, undefined);
    return accepted(isSame ? input : unknown('it may be a default'), call.mark, true);
  };
  return { ...schema, inner: schema, accepts };
}

export const optional: Modifier = (schema, call) => lettingPass(schema, call, [undefined]);

/** `.nonoptional()` and `.required()`: whatever comes out may be anything but undefined. */
export const nonoptional: Modifier = (schema, call) => ({
  ...schema,
  inner: schema,
  accepts: (input) => {
    const outcome = schema.accepts(input);
    if (outcome.answer === 'rejects') return outcome;
    if (isLiteral(outcome.value, undefined)) return rejected(input, call.mark);
    const isOpen = outcome.value.kind === 'unknown' || outcome.value.kind === 'choice';
    return isOpen ? uncertain(outcome.value, call.mark) : outcome;
  },
});

/** `.default(value)` gives the value itself, `.prefault(value)` puts it in at the start. */
const withDefault =
  (puts: 'in' | 'out'): Modifier =>
  (schema, call) => {
    const value = produced(call.argument(0));
    return {
      ...schema,
      inner: schema,
      initial: { value, by: call.mark },
      accepts: (input) => {
        if (!isLiteral(input, undefined)) {
          const outcome = schema.accepts(input);
          // zod 4 puts the default in the place of an output too, zod 3 does not.
          return isLiteral(outcome.value, undefined)
            ? { ...outcome, value: unknown('it may be the default') }
            : outcome;
        }
        const checked = schema.accepts(value);
        const inside = checked.answer === 'accepts' ? { ...checked, by: call.mark, explicit: true } : checked;
        // zod 3 checks a default too, zod 4 does not: one that would fail is only what the control starts with.
        if (puts === 'out' && inside.answer === 'rejects') return uncertain(value, call.mark);
        return puts === 'out' ? accepted(value, call.mark, true) : inside;
      },
    };
  };

function produced(value: Value): Value {
  return value.kind === 'function' ? value.call([]) : value;
}

const caught: Modifier = (schema, call) => ({
  ...schema,
  inner: schema,
  accepts: (input) => {
    const outcome = schema.accepts(input);
    if (outcome.answer === 'accepts') return outcome;
    const isCertain = outcome.answer === 'rejects';
    return accepted(isCertain ? produced(call.argument(0)) : unknown('it may be caught'), call.mark, true);
  },
});

const or: Modifier = (schema, call) => {
  const other = schemaArgument(call, 0);
  const options = [...new Set([...(schema.structure?.kind === 'union' ? schema.structure.options : [schema]), other])];
  return {
    ...schema,
    accepts: anyOf([schema, other], call.mark),
    control: commonControl([schema, other]),
    structure: { kind: 'union', options, by: call.mark },
    gaps: carried([schema.gaps, other.gaps]),
    speaking: carried([schema.speaking, other.speaking]),
  };
};

const and: Modifier = (schema, call) => {
  const other = schemaArgument(call, 0);
  return {
    ...schema,
    accepts: allOf([schema, other], call.mark),
    structure: { kind: 'intersection', sides: [schema, other] },
    gaps: carried([schema.gaps, other.gaps]),
  };
};

export const transform: Modifier = (schema, call) => {
  const change = call.argument(0);
  if (change.kind !== 'function') return changed(schema, () => unknown('it is transformed'));
  return {
    ...schema,
    inner: schema,
    accepts: (input) => {
      const outcome = schema.accepts(input);
      if (outcome.answer === 'rejects') return outcome;
      const { result, reported } = consult(change, outcome.value);
      if (reported) return rejected(outcome.value, call.mark);
      const answer = reported === undefined && outcome.answer === 'accepts' ? 'unknown' : outcome.answer;
      return { ...outcome, answer, value: result };
    },
  };
};

const pipe: Modifier = (schema, call) => {
  const next = schemaArgument(call, 0);
  // A form fills in what goes in first; where that is anything, what comes next says more.
  const control = schema.control.kind === 'custom' ? next.control : schema.control;
  const structure = schema.structure ?? next.structure;
  const merged = { ...schema, inner: schema, control, speaking: carried([schema.speaking, next.speaking]) };
  return { ...merged, ...(structure && { structure }), accepts: piped(schema, next) };
};

/** `.check()` of zod 4 and mini takes checks, schemas that are formats, and functions that report. */
const check: Modifier = (schema, call) => {
  let checked = schema;
  for (let index = 0; call.argumentNode(index); index += 1) {
    const argument = call.argument(index);
    if (argument.kind === 'check') checked = argument.refine(checked);
    else if (argument.kind === 'function') checked = reporting({ ...call, argument: () => argument })(checked);
    else if (argument.kind === 'schema') {
      checked = { ...checked, accepts: allOf([checked, argument], call.mark), control: argument.control };
    }
  }
  return checked;
};

const apply: Modifier = (schema, call) => {
  const change = call.argument(0);
  return change.kind === 'function' ? asSchema(change.call([schema]), call.mark) : schema;
};

const array: Modifier = (schema, call) => arrayOf(call.mark, schema);

const unwrap: Modifier = (schema) => schema.inner ?? schema;

/**
 * zod's methods that any schema has, by name. What is on no list (`brand`, `describe`, a plugin's own) changes nothing
 * about which inputs pass.
 * @see https://zod.dev/api
 */
export const modifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['optional', optional],
  ['exactOptional', optional],
  ['nullable', (schema, call) => lettingPass(schema, call, [null])],
  ['nullish', (schema, call) => lettingPass(schema, call, [undefined, null])],
  ['nonoptional', nonoptional],
  ['default', withDefault('out')],
  ['prefault', withDefault('in')],
  ['catch', caught],
  ['or', or],
  ['and', and],
  ['intersection', and],
  ['transform', transform],
  ['pipe', pipe],
  ['check', check],
  ['with', check],
  ['apply', apply],
  ['array', array],
  ['refine', (schema, call) => refined(call)(schema)],
  ['superRefine', (schema, call) => reporting(call)(schema)],
  ['refinement', (schema, call) => refined(call)(schema)],
  ...['readonly', 'brand', 'clone', 'strict', 'strip', 'loose', 'passthrough', 'catchall'].map(
    (name): [string, Modifier] => [name, (schema) => schema],
  ),
  ...['unwrap', 'innerType', 'sourceType', 'removeDefault', 'removeCatch'].map((name): [string, Modifier] => [
    name,
    unwrap,
  ]),
]);
