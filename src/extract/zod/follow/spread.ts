import { anything } from '../schema/schemas.ts';
import { choiceAmong, type Entry, type Mark, type ObjectValue, type Value } from '../schema/values.ts';

/** What `...value` adds to an object. */
export function spreadOf(value: Value): ObjectValue {
  if (value.kind === 'object') return value;
  // `...(condition && { … })` spreads nothing where the condition does not hold.
  if (value.kind === 'literal') return { kind: 'object', entries: new Map(), gaps: [] };
  if (value.kind === 'choice') return spreadChoice(value.options.map(spreadOf), value.by);
  const reason = value.kind === 'unknown' ? value.reason : 'it is made at run time';
  return { kind: 'object', entries: new Map(), gaps: [{ reason: `what is spread could not be followed: ${reason}` }] };
}

/** A field that only some of several objects have is as good as anything where it is not asked for. */
function spreadChoice(options: readonly ObjectValue[], by: Mark): ObjectValue {
  const keys = new Set(options.flatMap((option) => [...option.entries.keys()]));
  const entries = [...keys].flatMap((key): [string, Entry][] => {
    const found = options.map((option) => option.entries.get(key));
    const present = found.find((entry) => entry !== undefined);
    const value = (): Value =>
      choiceAmong(
        found.map((entry) => entry?.value() ?? anything(by)),
        by,
      );
    return present ? [[key, { ...present, value }]] : [];
  });
  return { kind: 'object', entries: new Map(entries), gaps: options.flatMap((option) => option.gaps) };
}
