import { personalFields } from '../personal.ts';
import type { Check } from './check.ts';

/** A form that asks for personal data and does not say what for. */
export const undeclaredPurpose: Check = {
  id: 'undeclared-purpose',
  means: {
    en: 'A form asks for personal data and does not say what for.',
    de: 'Ein Formular fragt nach personenbezogenen Daten und sagt nicht, wofür.',
  },
  parameters: {},
  variants: {
    certain: {
      en: 'the words of the form leave no doubt what it is for',
      de: 'die Worte des Formulars lassen keinen Zweifel, wofür es ist',
    },
    likely: {
      en: 'the words of the form show what it is likely to be for',
      de: 'die Worte des Formulars zeigen, wofür es wohl ist',
    },
    possible: {
      en: 'the words of the form hint at what it may be for',
      de: 'die Worte des Formulars deuten an, wofür es sein mag',
    },
    unknown_id: {
      en: 'a purpose is declared that the rulebook does not know',
      de: 'ein Zweck ist angegeben, den das Regelwerk nicht kennt',
    },
  },
  placeholders: {
    declared: {
      en: 'the ids that are declared and not known',
      de: 'die angegebenen Kennungen, die nicht bekannt sind',
    },
  },
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
