import type { Form } from '../../model/index.ts';
import { areHarmless, isCertain, listing, personalFields } from '../personal.ts';
import type { Check } from './check.ts';

/**
 * Personal data in the address: servers log it, browsers keep it in their history and hand it on as the referrer
 * (WHATWG HTML, form submission, "mutate action URL"). A form that a script submits has no method to see.
 */
export const getMethod: Check = {
  id: 'get-method',
  means: { en: 'Personal data are sent in the address.', de: 'Personenbezogene Daten werden in der Adresse gesendet.' },
  parameters: {},
  variants: {
    sensitivity_1: { en: 'only data that do little harm alone', de: 'nur Daten, die für sich wenig schaden' },
    unstated: {
      en: 'no method is stated; a script may submit the form another way',
      de: 'keine Methode ist angegeben; ein Skript sendet das Formular vielleicht anders',
    },
  },
  placeholders: {
    data: { en: 'what the form asks for', de: 'wonach das Formular fragt' },
  },
  observe: (subject) => {
    const { form } = subject;
    const fields = personalFields(subject);
    if (form.method !== 'get' || fields.length === 0) return [];
    const harmless = areHarmless(fields);
    const unstated = !statesMethod(form);
    return [
      {
        variants: [...(harmless ? ['sensitivity_1'] : []), ...(unstated ? ['unstated'] : [])],
        evidence: [
          {
            signal: unstated ? 'no-method' : 'method',
            quote: form.excerpt,
            grade: 'A',
            path: form.path,
            span: form.span,
          },
          ...fields.flatMap(({ classification }) => classification.evidence.slice(0, 1)),
        ],
        values: { data: listing(fields) },
        review: harmless || unstated || !isCertain(fields),
      },
    ];
  },
};

/** The start tag may be cut short; then a method that is not seen counts as not stated, which is the milder answer. */
function statesMethod({ attributes, excerpt }: Form): boolean {
  return Object.hasOwn(attributes, 'method') || /\smethod\s*=/i.test(excerpt);
}
