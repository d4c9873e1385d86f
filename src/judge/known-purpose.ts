import type { FormPurpose } from '../model/index.ts';

/** The purposes that a form is known to have: declared, or shown by its words beyond a mere hint. */
export function knownPurposes({ ids, origin, confidence }: FormPurpose): readonly string[] {
  return origin === 'declared' || (origin === 'inferred' && confidence !== 'possible') ? ids : [];
}
