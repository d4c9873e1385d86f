import type { Localized } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { personalFields } from '../personal.ts';
import { firstMention, mentions } from '../phrase.ts';
import { isSeen, quoteOf, type Said, saidOn } from '../said.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** Words in running text may be about children; these speak to whoever fills in the form. */
const addressing: ReadonlySet<Said['source']> = new Set(['heading', 'page-title', 'legend', 'button', 'label']);

/** A form for children that relies on consent, without a step by age and without the parents (Art. 8 GDPR). */
export const childSafeguards: Check = {
  id: 'child-safeguards',
  means: {
    en: 'A form for children relies on consent, without a step by age and without the parents.',
    de: 'Ein Formular für Kinder stützt sich auf Einwilligung, ohne Altersstufe und ohne die Eltern.',
  },
  parameters: {
    words: {
      type: 'phrases',
      means: {
        en: 'phrases in a headline or label that speak to children',
        de: 'Wendungen in Überschrift oder Beschriftung, die Kinder ansprechen',
      },
    },
    parents: {
      type: 'phrases',
      means: {
        en: 'phrases by which a parent fills in the form',
        de: 'Wendungen, bei denen ein Elternteil das Formular ausfüllt',
      },
    },
    safeguards: {
      type: 'categories',
      means: {
        en: 'categories of fields that bring in the parents, or ask the age',
        de: 'Kategorien von Feldern, die die Eltern einbeziehen oder das Alter erfragen',
      },
    },
    ages: {
      type: 'categories',
      means: { en: 'those of them that confirm an age', de: 'die davon, die ein Alter bestätigen' },
    },
    consents: { type: 'categories', means: { en: 'consents that count', de: 'Einwilligungen, die zählen' } },
    purposes: {
      type: 'purposes',
      means: { en: 'purposes that rest on consent', de: 'Zwecke, die auf Einwilligung beruhen' },
    },
  },
  variants: {
    age_too_low: {
      en: 'the age that is confirmed is below that of a chosen jurisdiction',
      de: 'das bestätigte Alter liegt unter dem einer gewählten Rechtsordnung',
    },
    signal_only: {
      en: 'nothing shows that the form relies on consent',
      de: 'nichts zeigt, dass sich das Formular auf Einwilligung stützt',
    },
  },
  placeholders: {
    age: { en: 'from which age children consent alone', de: 'ab welchem Alter Kinder allein einwilligen' },
    quote: { en: 'the words that speak to children', de: 'die Worte, die Kinder ansprechen' },
  },
  observe: (subject) => {
    const { processing } = subject;
    if (processing.legalBasis && !processing.legalBasis.includes('consent')) return [];
    const spoken = saidOn(subject);
    const words = phrases(subject, 'words');
    const said = spoken.find(({ source, content }) => addressing.has(source) && mentions(content, words));
    if (!said || personalFields(subject).length === 0) return [];
    const contents = spoken.map(({ content }) => content);
    if (firstMention(contents, phrases(subject, 'parents')) !== undefined) return [];
    const low = tooLow(subject);
    if (low) return [observation(said, ['age_too_low'], subject, low)];
    if (subject.fields.some((judged) => isAsked(judged, texts(subject.rule, 'safeguards')))) return [];
    return [observation(said, reliesOnConsent(subject) ? [] : ['signal_only'], subject)];
  },
};

function observation(said: Said, variants: readonly string[], subject: Subject, judged?: JudgedField): Observation {
  return {
    ...(judged && { subject: judged }),
    variants,
    evidence: [quoteOf(said), ...(judged?.classification.evidence ?? [])],
    values: { age: agesOf(subject), quote: said.content },
    review: true,
  };
}

const isAsked = (judged: JudgedField, listed: readonly string[]): boolean =>
  isSeen(judged) && judged.category !== undefined && narrowest(listed, judged.category.id) !== undefined;

function reliesOnConsent({ fields, rule, purpose, processing }: Subject): boolean {
  return (
    processing.legalBasis?.includes('consent') === true ||
    purpose.ids.some((id) => texts(rule, 'purposes').includes(id)) ||
    fields.some((judged) => isAsked(judged, texts(rule, 'consents')))
  );
}

/** A confirmation of an age at which a child of a chosen jurisdiction cannot consent yet. */
function tooLow(subject: Subject): JudgedField | undefined {
  const needed = Math.max(...subject.jurisdictions.map(({ childConsentAge }) => childConsentAge?.age ?? 0));
  return subject.fields.find((judged) => {
    const age = Number(/\b(?:1\d|[6-9])\b/.exec(judged.field.label)?.[0]);
    return isAsked(judged, texts(subject.rule, 'ages')) && age < needed;
  });
}

/** What the chosen jurisdictions say; without one, what the law leaves to the Member States. */
function agesOf({ jurisdictions }: Subject): Localized {
  const known = jurisdictions.filter(({ childConsentAge }) => childConsentAge !== undefined);
  if (known.length === 0) {
    return {
      en: '16, or 13 to 15 where the law of the Member State says so',
      de: '16, oder 13 bis 15, wo das Recht des Mitgliedstaats es vorsieht',
    };
  }
  const inOne = (language: keyof Localized): string =>
    known.map(({ name, childConsentAge }) => `${childConsentAge?.age} (${name[language]})`).join(', ');
  return { en: inOne('en'), de: inOne('de') };
}
