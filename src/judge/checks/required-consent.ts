import type { Field } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import type { Check } from './check.ts';
import { listsByName, texts } from './parameter.ts';

/** A consent without which the form cannot be sent (Art. 7(4) GDPR). */
export const requiredConsent: Check = {
  id: 'required-consent',
  parameters: {
    categories: 'the consents that nobody may be made to give',
    serviceOf: 'by purpose, the consents that are the service itself; they count where the form has no other purpose',
    disputed: 'purposes in which courts differ on the exchange of data for a benefit',
  },
  variants: { contest_or_lead_magnet: 'a benefit in exchange for the consent, on which courts differ' },
  placeholders: {},
  observe: ({ fields, purpose, rule }) => {
    const categories = texts(rule, 'categories');
    const serviceOf = listsByName(rule, 'serviceOf');
    const disputed = texts(rule, 'disputed');
    const bargain = purpose.ids.length > 0 && purpose.ids.every((id) => disputed.includes(id));
    return fields
      .filter(({ field, category }) => {
        if (!category || field.requirement.level !== 'required' || mayBeRefused(field)) return false;
        const service =
          purpose.ids.length > 0 &&
          purpose.ids.every((id) => narrowest(serviceOf.get(id) ?? [], category.id) !== undefined);
        return narrowest(categories, category.id) !== undefined && !service;
      })
      .map((judged) => ({
        subject: judged,
        variants: bargain ? ['contest_or_lead_magnet'] : [],
        evidence: [...deciding(judged.field.requirement), ...judged.classification.evidence],
        review: bargain || !isCertainlyRequired(judged.field.requirement),
      }));
  },
};

/** Who must choose between yes and no, or may send an unticked box as `false`, must answer, not consent. */
function mayBeRefused({ kind, options, requirement }: Field): boolean {
  const choice = kind !== 'checkbox' && options.length > 1;
  return choice || deciding(requirement).every((item) => item.acceptsEmpty === true);
}
