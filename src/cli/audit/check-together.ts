import type { Invocation } from '../command.ts';
import type { Options } from '../option.ts';
import { UsageError } from '../usage-error.ts';

/** Options that contradict each other: a part of a project cannot be held against all of it. */
const contradictions: readonly (readonly [keyof Options, keyof Options])[] = [
  ['changed', 'since'],
  ['stdin', 'changed'],
  ['stdin', 'since'],
  ['shard', 'stdin'],
  ['shard', 'changed'],
  ['shard', 'since'],
  ['shard', 'compare'],
  ['shard', 'locked'],
];

/** @throws UsageError where two options contradict each other */
export function checkTogether({ options, text }: Invocation): void {
  for (const pair of contradictions) {
    if (pair.every((name) => options[name] !== undefined)) {
      throw new UsageError(text.evidence.notTogether(pair.map((name) => `--${name}`)));
    }
  }
}
