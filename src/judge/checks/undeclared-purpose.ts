import { personalFields } from '../personal.ts';
import type { Check } from './check.ts';

/** A form that asks for personal data and does not say what for. */
export const undeclaredPurpose: Check = {
  id: 'undeclared-purpose',
  parameters: {},
  variants: {
    certain: 'the words of the form leave no doubt what it is for',
    likely: 'the words of the form show what it is likely to be for',
    possible: 'the words of the form hint at what it may be for',
    unknown_id: 'a purpose is declared that the rulebook does not know',
  },
  placeholders: { declared: 'the ids that are declared and not known' },
  observe: (subject) => {
    const { purpose, rulebook } = subject;
    const fields = personalFields(subject);
    if (fields.length === 0) return [];
    if (purpose.origin === 'declared') {
      const unknown = purpose.ids.filter((id) => !rulebook.purposes.has(id));
      if (unknown.length === 0 && purpose.ids.length > 0) return [];
      return [{ variants: ['unknown_id'], evidence: purpose.evidence, values: { declared: unknown.join(', ') } }];
    }
    const variants = purpose.origin === 'inferred' && purpose.confidence ? [purpose.confidence] : [];
    return [{ variants, evidence: purpose.evidence }];
  },
};
