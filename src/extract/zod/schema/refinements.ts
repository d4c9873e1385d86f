import { dataNames, readsOf, verdictsOf } from '../field/reads.ts';
import { consult, issuePath } from './calls.ts';
import type { Check } from './checks.ts';
import { rejected, uncertain } from './outcomes.ts';
import {
  type Call,
  type FunctionValue,
  type Outcome,
  type Refinement,
  type Schema,
  truthOf,
  type Value,
} from './values.ts';

/** `.refine(check, { path, message })`: the function's word decides whether a value passes. */
export const refined: Check = (call) => (schema) => {
  const test = call.argument(0);
  if (test.kind !== 'function' && test.kind !== 'global')
    return withOutcome(schema, (outcome) => doubted(outcome, call));
  const check: FunctionValue = test.kind === 'function' ? test : { kind: 'function', call: globalTest(test.name) };
  const single = withOutcome(schema, (outcome) => {
    const passes = truthOf(check.call([outcome.value]));
    if (passes === false) return rejected(outcome.value, call.mark);
    if (passes === undefined) return doubted(outcome, call);
    return meansEmpty(check, outcome) ? { ...outcome, by: call.mark, explicit: true } : outcome;
  });
  return remembering(single, { kind: 'refine', check, path: issuePath(call.argument(1)), by: call.mark });
};

/** `.superRefine((value, context) => …)` and `.check((context) => …)`: the function reports what does not pass. */
export const reporting: Check = (call) => (schema) => {
  const check = call.argument(0);
  if (check.kind !== 'function') return withOutcome(schema, (outcome) => doubted(outcome, call));
  const byContext: FunctionValue =
    call.name === 'check' || call.name === 'with'
      ? { ...check, call: ([, context]) => check.call(context ? [context] : []) }
      : check;
  const single = withOutcome(schema, (outcome) => {
    const { reported } = consult(byContext, outcome.value);
    if (reported) return rejected(outcome.value, call.mark);
    return reported === undefined ? doubted(outcome, call) : outcome;
  });
  return remembering(single, { kind: 'report', check: byContext, path: [], by: call.mark });
};

/** The checks that zod mini has as functions. */
export const refinements: ReadonlyMap<string, Check> = new Map([
  ['refine', refined],
  ['superRefine', reporting],
]);

function withOutcome(schema: Schema, judge: (outcome: Outcome) => Outcome): Schema {
  return {
    ...schema,
    accepts: (input) => {
      const outcome = schema.accepts(input);
      return outcome.answer === 'rejects' ? outcome : judge(outcome);
    },
  };
}

function doubted(outcome: Outcome, { mark }: Call): Outcome {
  return outcome.answer === 'accepts' ? uncertain(outcome.value, mark) : outcome;
}

function remembering(schema: Schema, refinement: Refinement): Schema {
  return schema.structure ? { ...schema, refinements: [...schema.refinements, refinement] } : schema;
}

/** `.refine(Boolean)` */
function globalTest(name: string): FunctionValue['call'] {
  return ([value]): Value =>
    name === 'Boolean' && value && truthOf(value) !== undefined
      ? { kind: 'literal', value: truthOf(value) }
      : { kind: 'unknown', reason: `${name} is not followed` };
}

/** Whether a check that lets the empty string pass speaks of it: `value === '' || isUrl(value)`. */
function meansEmpty({ node }: FunctionValue, { value }: Outcome): boolean {
  if (value.kind !== 'literal' || value.value !== '' || !node) return false;
  return readsOf(verdictsOf(node), dataNames(node, false), false).blankTests.has('');
}
