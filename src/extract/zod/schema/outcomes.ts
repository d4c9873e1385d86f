import { type Mark, type Outcome, type Schema, unknown, type Value } from './values.ts';

export const accepted = (value: Value, by: Mark, explicit = false): Outcome => ({
  answer: 'accepts',
  value,
  by,
  explicit,
});
export const rejected = (value: Value, by: Mark): Outcome => ({ answer: 'rejects', value, by, explicit: true });
export const uncertain = (value: Value, by: Mark): Outcome => ({ answer: 'unknown', value, by, explicit: false });

/**
 * A schema with one more check. As in zod all checks run, so that one certain refusal outweighs any doubt before it.
 * @param test whether it lets a value pass; undefined where that cannot be told
 */
export function checked(schema: Schema, by: Mark, test: (value: Value) => boolean | undefined): Schema {
  return {
    ...schema,
    accepts: (input) => {
      const outcome = schema.accepts(input);
      if (outcome.answer === 'rejects') return outcome;
      const passes = test(outcome.value);
      if (passes === false) return rejected(outcome.value, by);
      return passes === undefined && outcome.answer === 'accepts' ? uncertain(outcome.value, by) : outcome;
    },
  };
}

/** A schema whose output is changed; what was refused before stays refused. */
export function changed(schema: Schema, change: (value: Value) => Value): Schema {
  return {
    ...schema,
    accepts: (input) => {
      const outcome = schema.accepts(input);
      return outcome.answer === 'rejects' ? outcome : { ...outcome, value: change(outcome.value) };
    },
  };
}

/**
 * Each input is judged once: where a schema asks two others, which ask two others each, work would double at each step.
 */
function remembering(accepts: Schema['accepts']): Schema['accepts'] {
  const known = new Map<unknown, Outcome>();
  return (input) => {
    const key =
      input.kind === 'literal' ? `${typeof input.value} ${String(input.value)}` : isPlain(input) ? input.kind : input;
    const outcome = known.get(key) ?? accepts(input);
    known.set(key, outcome);
    return outcome;
  };
}

function isPlain(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'list' && value.items.length === 0);
}

/** First one schema, then another on what came out of it. */
export function piped(first: Schema, second: Schema): Schema['accepts'] {
  return remembering((input) => {
    const outcome = first.accepts(input);
    if (outcome.answer === 'rejects') return outcome;
    const then = second.accepts(outcome.value);
    if (then.answer === 'rejects' || outcome.answer === 'accepts') {
      return { ...then, explicit: then.explicit || outcome.explicit };
    }
    return outcome;
  });
}

/** One that accepts is enough; what comes out is the first one's, what is told to people the most explicit one's. */
export function anyOf(options: readonly Schema[], by: Mark): Schema['accepts'] {
  return remembering((input) => {
    const outcomes = options.map((option) => option.accepts(input));
    const accepting = outcomes.filter((outcome) => outcome.answer === 'accepts');
    const [open] = outcomes.filter((outcome) => outcome.answer !== 'rejects');
    const telling = accepting.find((outcome) => outcome.explicit) ?? accepting[0] ?? open;
    if (!telling || !open) return rejected(input, by);
    return { ...telling, value: open.answer === 'accepts' ? open.value : unknown('it is one of several') };
  });
}

/** All must accept, and what comes out must be the same. */
export function allOf(sides: readonly Schema[], by: Mark): Schema['accepts'] {
  return remembering((input) => {
    const outcomes = sides.map((side) => side.accepts(input));
    const refusing = outcomes.find((outcome) => outcome.answer === 'rejects');
    const open = outcomes.find((outcome) => outcome.answer !== 'accepts');
    return refusing ?? open ?? merged(outcomes, input, by);
  });
}

/** zod refuses an intersection whose sides make different things of the input. */
function merged(outcomes: readonly Outcome[], input: Value, by: Mark): Outcome {
  const [first, ...others] = outcomes;
  if (!first) return uncertain(input, by);
  const differing = others.filter(({ value }) => value.kind !== first.value.kind || !isSame(value, first.value));
  if (differing.length === 0) return first;
  const areKnown = outcomes.every(({ value }) => value.kind === 'literal' || value.kind === 'list');
  return areKnown ? rejected(input, by) : uncertain(input, by);
}

function isSame(one: Value, other: Value): boolean {
  if (one.kind !== 'literal' || other.kind !== 'literal') return one.kind !== 'unknown';
  return one.value === other.value;
}

/** One of several, chosen by a condition that is not part of the data. */
export function whichever(options: readonly Schema[], by: Mark): Schema['accepts'] {
  return remembering((input) => {
    const outcomes = options.map((option) => option.accepts(input));
    const [first] = outcomes;
    if (first && outcomes.every((outcome) => outcome.answer === first.answer)) return first;
    return { answer: 'depends', value: unknown('depends on a condition'), by, explicit: true };
  });
}
