import type { FieldKind } from '../../../model/index.ts';
import { apply } from '../value/evaluate.ts';
import { constant, truth, unknown } from '../value/known.ts';
import type { Value } from '../value/value.ts';

/**
 * Whether a function that returns a message, or nothing, refuses a field left blank.
 * @returns undefined where what it returns is decided by more than the value
 */
export function refusal(validator: Value, kind: FieldKind): boolean | undefined {
  if (validator.is !== 'closure') return undefined;
  const result = apply(validator, [constant(kind === 'checkbox' ? false : '')], unknown('elsewhere'));
  if (result.is !== 'constant') return truth(result);
  // react-hook-form's validators return true for what is right and false for what is not.
  return typeof result.value === 'boolean' ? !result.value : truth(result);
}
