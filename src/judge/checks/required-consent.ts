import type { Field } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import type { Check } from './check.ts';
import { listsByName, texts } from './parameter.ts';

/** A consent without which the form cannot be sent (Art. 7(4) GDPR). */
export const requiredConsent: Check = {
  id: 'required-consent',
  means: {
    en: 'A consent without which the form cannot be sent.',
    de: 'Eine Einwilligung, ohne die sich das Formular nicht absenden lässt.',
  },
  parameters: {
    categories: {
      type: 'categories',
      means: {
        en: 'the consents that nobody may be made to give',
        de: 'die Einwilligungen, zu denen niemand gezwungen werden darf',
      },
    },
    serviceOf: {
      type: 'categories-by-purpose',
      means: {
        en: 'by purpose, the consents that are the service itself; they count where the form has no other purpose',
        de: 'je Zweck die Einwilligungen, die die Leistung selbst sind; sie zählen, wo das Formular keinen anderen Zweck hat',
      },
    },
    disputed: {
      type: 'purposes',
      means: {
        en: 'purposes in which courts differ on the exchange of data for a benefit',
        de: 'Zwecke, bei denen Gerichte über den Tausch von Daten gegen einen Vorteil uneins sind',
      },
    },
  },
  variants: {
    contest_or_lead_magnet: {
      en: 'a benefit in exchange for the consent, on which courts differ',
      de: 'ein Vorteil im Tausch gegen die Einwilligung, worüber Gerichte uneins sind',
    },
  },
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
