import type { Evidence } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { knownPurposes } from '../known-purpose.ts';
import { firstMention } from '../phrase.ts';
import { humpless, isSeen, wordsOn } from '../said.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { knowsLanguageOf, phrases, texts } from './parameter.ts';

/** A mailing for which nothing shows that the owner of the address agreed (Art. 7(1) GDPR). */
export const consentProof: Check = {
  id: 'consent-proof',
  means: {
    en: 'A mailing for which nothing shows that the owner of the address agreed.',
    de: 'Ein Versand, für den nichts zeigt, dass die Person hinter der Adresse zugestimmt hat.',
  },
  parameters: {
    purposes: {
      type: 'purposes',
      means: { en: 'purposes that are such a mailing', de: 'Zwecke, die ein solcher Versand sind' },
    },
    categories: { type: 'categories', means: { en: 'the consents to one', de: 'die Einwilligungen in einen' } },
    addresses: {
      type: 'categories',
      means: { en: 'categories of the address that it goes to', de: 'Kategorien der Adresse, an die er geht' },
    },
    words: {
      type: 'phrases',
      means: {
        en: 'phrases on the form that announce a confirmation',
        de: 'Wendungen im Formular, die eine Bestätigung ankündigen',
      },
    },
    names: {
      type: 'words',
      means: {
        en: 'names of fields that keep a proof; their words count',
        de: 'Namen von Feldern, die einen Nachweis aufbewahren; es zählen ihre Wörter',
      },
    },
  },
  variants: {
    declared_without: {
      en: 'the project states that addresses are not confirmed',
      de: 'das Projekt gibt an, dass Adressen nicht bestätigt werden',
    },
  },
  placeholders: {},
  observe: (subject) => {
    const { fields, rule, purpose, processing } = subject;
    if (processing.doubleOptIn === true || !knowsLanguageOf(subject, 'words')) return [];
    const has = (name: string): JudgedField | undefined =>
      fields.find(({ category }) => category !== undefined && narrowest(texts(rule, name), category.id) !== undefined);
    const consent = has('categories');
    const mails = knownPurposes(purpose).some((id) => texts(rule, 'purposes').includes(id));
    if (!has('addresses') || !(mails || (consent && isSeen(consent))) || isShown(subject)) return [];
    const stated = processing.evidence.doubleOptIn;
    const seen: readonly Evidence[] = consent ? consent.classification.evidence : purpose.evidence;
    return [
      { variants: stated ? ['declared_without'] : [], evidence: [...(stated ? [stated] : []), ...seen], review: true },
    ];
  },
};

function isShown(subject: Subject): boolean {
  const names = subject.fields.map(({ field }) => humpless(field.name));
  return (
    firstMention(wordsOn(subject), phrases(subject, 'words')) !== undefined ||
    firstMention(names, texts(subject.rule, 'names')) !== undefined
  );
}
