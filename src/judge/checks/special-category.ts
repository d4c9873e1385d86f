import { narrowest } from '../category.ts';
import { deciding } from '../requirement.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { texts } from './parameter.ts';

/** Special categories of Art. 9 GDPR, and nothing that shows an exception of its paragraph 2. */
export const specialCategory: Check = {
  id: 'special-category',
  means: {
    en: 'Special categories are asked for, and nothing shows an exception to their prohibition.',
    de: 'Besondere Kategorien werden erfragt, und nichts zeigt eine Ausnahme vom Verbot.',
  },
  parameters: {
    consents: {
      type: 'categories',
      means: {
        en: 'consents that are an exception; where the form asks for one, the rule is silent',
        de: 'Einwilligungen, die eine Ausnahme sind; wo das Formular um eine bittet, schweigt die Regel',
      },
    },
    conditions: {
      type: 'purposes',
      means: {
        en: 'purposes that have an exception of their own for what their lists permit',
        de: 'Zwecke, die für das, was ihre Listen erlauben, eine eigene Ausnahme haben',
      },
    },
  },
  variants: { optional_field: { en: 'the field may stay empty', de: 'das Feld darf leer bleiben' } },
  placeholders: {},
  observe: (subject) => {
    const { fields, rule, processing } = subject;
    const consents = texts(rule, 'consents');
    const consented = fields.some(({ category }) => category && narrowest(consents, category.id) !== undefined);
    if (consented || processing.art9Condition !== undefined) return [];
    return fields
      .filter((judged) => isSpecial(judged) && !isLeft(judged) && !isPermitted(judged, subject))
      .map((judged) => ({
        subject: judged,
        variants: judged.field.requirement.level === 'optional' ? ['optional_field'] : [],
        evidence: [...deciding(judged.field.requirement), ...judged.classification.evidence],
        review: true,
      }));
  },
};

const isSpecial = ({ category, classification }: JudgedField): boolean =>
  category?.gdpr.art9 === 'yes' && classification.confidence !== 'possible';

/** What does not belong in the form at all, the core rules say already. */
const isLeft = ({ excess }: JudgedField): boolean => excess !== undefined && excess.kind !== 'without-purpose';

function isPermitted({ need }: JudgedField, { rule }: Subject): boolean {
  if (!need || !texts(rule, 'conditions').includes(need.purpose)) return false;
  return need.list === 'necessary' || need.list === 'conditional' || need.list === 'optional';
}
