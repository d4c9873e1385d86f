import { firstMention } from '../phrase.ts';
import { isSeen, saidOn } from '../said.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** Room for free words or files where people tend to tell more than is asked, and no word that they need not. */
export const freeText: Check = {
  id: 'free-text',
  means: {
    en: 'Free text or a file is asked for where people tend to tell more than is needed, without a word against it.',
    de: 'Freitext oder eine Datei wird verlangt, wo man leicht mehr erzählt als nötig, ohne ein Wort dagegen.',
  },
  parameters: {
    flag: {
      type: 'words',
      means: { en: 'flags of the categories that count', de: 'Kennzeichen der Kategorien, die zählen' },
    },
    purposes: {
      type: 'purposes',
      means: {
        en: 'purposes in whose forms people tell of health, family or money unasked',
        de: 'Zwecke, in deren Formularen ungefragt von Gesundheit, Familie oder Geld erzählt wird',
      },
    },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'purposes that are there to hear such things; the rule is silent',
        de: 'Zwecke, die dazu da sind, solches zu erfahren; die Regel schweigt',
      },
    },
    invites: {
      type: 'phrases',
      means: { en: 'phrases beside the field that invite it', de: 'Wendungen am Feld, die dazu einladen' },
    },
    hints: {
      type: 'phrases',
      means: {
        en: 'phrases at the field or on the form that advise to leave it out',
        de: 'Wendungen am Feld oder im Formular, die raten, es wegzulassen',
      },
    },
  },
  variants: {
    in_health_or_hr_form: {
      en: 'in a form in which people tell of health, family or money',
      de: 'in einem Formular, in dem von Gesundheit, Familie oder Geld erzählt wird',
    },
  },
  placeholders: {},
  observe: (subject) => {
    const { purpose, rule, fields } = subject;
    if (purpose.ids.some((id) => texts(rule, 'notPurposes').includes(id))) return [];
    const hinted = firstMention(
      saidOn(subject).map(({ content }) => content),
      phrases(subject, 'hints'),
    );
    if (hinted !== undefined) return [];
    const invited = purpose.origin === 'declared' && purpose.ids.some((id) => texts(rule, 'purposes').includes(id));
    return fields
      .filter((judged) => isFree(judged, subject))
      .flatMap((judged) => {
        const quote = invitation(judged, subject);
        if (quote === undefined && !invited) return [];
        return [
          {
            subject: judged,
            variants: invited ? ['in_health_or_hr_form'] : [],
            evidence: [
              ...judged.classification.evidence,
              ...(quote === undefined ? purpose.evidence : [{ signal: 'wording', quote, grade: 'B' as const }]),
            ],
            review: true,
          },
        ];
      });
  },
};

function isFree(judged: JudgedField, { rule }: Subject): boolean {
  const { category, field, classification } = judged;
  if (!category || !isSeen(judged) || classification.confidence === 'possible') return false;
  const open = field.kind === 'textarea' || field.kind === 'file' || field.kind === 'contenteditable';
  return open && category.flags.some((flag) => texts(rule, 'flag').includes(flag));
}

function invitation({ field }: JudgedField, subject: Subject): string | undefined {
  return firstMention([field.label, ...field.texts.map(({ content }) => content)], phrases(subject, 'invites'));
}
