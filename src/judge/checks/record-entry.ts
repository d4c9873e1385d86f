import { narrowest } from '../category.ts';
import { isCertain, listing, personalFields } from '../personal.ts';
import type { Check, Observation, Subject } from './check.ts';

/** A form that the record of processing activities does not know, or knows otherwise (Art. 30 GDPR). */
export const recordEntry: Check = {
  id: 'record-entry',
  means: {
    en: 'The record of processing activities does not know the form, or lists other data for it.',
    de: 'Das Verzeichnis von Verarbeitungstätigkeiten kennt das Formular nicht oder führt andere Daten auf.',
  },
  parameters: {},
  variants: {
    mismatch: {
      en: 'a field asks for what the record does not list',
      de: 'ein Feld fragt nach etwas, was das Verzeichnis nicht aufführt',
    },
  },
  placeholders: {
    data: { en: 'what the form asks for', de: 'wonach das Formular fragt' },
    record: { en: 'the reference of the record', de: 'das Zeichen im Verzeichnis' },
  },
  observe: (subject) => {
    const asked = personalFields(subject);
    if (!subject.keepsStatements || asked.length === 0 || !isCertain(asked)) return [];
    const { record, activity } = subject.processing;
    if (record !== undefined || activity !== undefined) return mismatches(subject);
    const evidence = asked[0]?.classification.evidence ?? [];
    return [{ variants: [], evidence, values: { data: listing(asked), record: '' }, review: true }];
  },
};

function mismatches(subject: Subject): Observation[] {
  const { processing } = subject;
  const { categories, record, activity, evidence } = processing;
  if (!categories || !evidence.categories) return [];
  const listed = evidence.categories;
  return personalFields(subject)
    .filter(
      ({ category, classification }) =>
        classification.confidence !== 'possible' && narrowest(categories, category.id) === undefined,
    )
    .map((judged) => ({
      subject: judged,
      variants: ['mismatch'],
      evidence: [...judged.classification.evidence, listed],
      values: { data: judged.category.label, record: record ?? activity ?? '' },
      review: true,
    }));
}
