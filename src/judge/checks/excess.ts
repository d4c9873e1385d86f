import type { Evidence } from '../../model/index.ts';
import { mentions } from '../phrase.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import type { Check, JudgedField } from './check.ts';
import { text, texts } from './parameter.ts';

/** The verdict table's findings: a field goes beyond what the form is for. A rule takes one kind of them. */
export const excess: Check = {
  id: 'excess',
  means: { en: 'A field goes beyond what the form is for.', de: 'Ein Feld geht über den Zweck des Formulars hinaus.' },
  parameters: {
    kind: {
      type: 'choice',
      means: {
        en: 'required-beyond-purpose, condition-ignored, without-purpose or never-appropriate',
        de: 'welche Art des Zuviel',
      },
      choices: ['required-beyond-purpose', 'condition-ignored', 'without-purpose', 'never-appropriate'],
    },
    useWords: {
      type: 'words',
      means: {
        en: 'phrases by which a text beside a field states what the answer is used for',
        de: 'Wendungen, mit denen ein Text neben dem Feld sagt, wofür die Angabe verwendet wird',
      },
    },
  },
  variants: {
    explained: { en: 'a text beside the field states its use', de: 'ein Text neben dem Feld sagt, wofür' },
    one_of: {
      en: 'another field does the service already, where one of several is enough',
      de: 'ein anderes Feld leistet es schon, wo eines von mehreren genügt',
    },
    contested_grave: {
      en: 'the pack lists the category as contested, and holds a breach for probable where it is required',
      de: 'das Paket führt die Kategorie als strittig und hält einen Verstoß für wahrscheinlich, wo sie Pflicht ist',
    },
    contested: {
      en: 'authorities or courts differ on a field that is required (or, for another kind, optional)',
      de: 'Behörden oder Gerichte sind uneins über ein Feld, das Pflicht ist (oder, je nach Art, freiwillig)',
    },
    contested_open: {
      en: 'authorities or courts differ on a field that is not always required, or not visibly',
      de: 'Behörden oder Gerichte sind uneins über ein Feld, das nicht immer oder nicht sichtbar Pflicht ist',
    },
    conditional: {
      en: 'required in some cases, depending on another field',
      de: 'in manchen Fällen Pflicht, abhängig von einem anderen Feld',
    },
    configurable: { en: 'required where the settings say so', de: 'Pflicht, wo die Einstellungen es sagen' },
    unknown: { en: 'whether it is required cannot be seen', de: 'ob es Pflicht ist, ist nicht zu sehen' },
    art9_or_art10: { en: 'special categories and criminal data', de: 'besondere Kategorien und Strafdaten' },
    optional_field: { en: 'the field may stay empty', de: 'das Feld darf leer bleiben' },
    sensitivity_1: { en: 'little harm alone', de: 'für sich wenig Schaden' },
    sensitivity_2: { en: 'direct contact or identification', de: 'unmittelbarer Kontakt oder Identifizierung' },
    sensitivity_3: {
      en: 'intimate, discriminatory or useful for fraud',
      de: 'intim, diskriminierend oder zum Betrug brauchbar',
    },
    sensitivity_4: {
      en: 'Art. 9 and 10 data, official identifiers, payment credentials',
      de: 'Daten nach Art. 9 und 10, amtliche Kennzeichen, Zahlungsdaten',
    },
  },
  placeholders: {
    instead: { en: 'the category that does the service already', de: 'die Kategorie, die es schon leistet' },
  },
  observe: ({ fields, rule, rulebook }) => {
    const useWords = texts(rule, 'useWords');
    return fields
      .filter((judged) => judged.excess?.kind === text(rule, 'kind'))
      .map((judged) => {
        const { severity, instead, review } = judged.excess ?? {};
        const explained = isExplained(judged, useWords);
        return {
          subject: judged,
          variants: [...(explained ? ['explained'] : []), ...variantsOf(judged)],
          ...(severity && !explained && { severity }),
          evidence: evidenceOf(judged),
          ...(instead !== undefined && {
            values: { instead: rulebook.categories.get(instead)?.label ?? instead },
          }),
          review: review === true || !isSettled(judged),
        };
      });
  },
};

/** A use stated beside a field makes it a purpose of its own, which a person has to weigh. */
function isExplained({ field }: JudgedField, useWords: readonly string[]): boolean {
  return field.texts.some(
    ({ source, content }) => (source === 'help' || source === 'description') && mentions(content, useWords),
  );
}

function variantsOf({ field, category, need, excess: found }: JudgedField): string[] {
  const { level } = field.requirement;
  const review = found?.review === true;
  const open = level !== 'required' && level !== 'optional';
  const contested = need?.list === 'contested';
  const grave = category?.gdpr.art9 === 'yes' || category?.gdpr.art10 === 'yes';
  return [
    ...(found?.instead === undefined ? [] : ['one_of']),
    ...(contested && !open && !review ? ['contested_grave'] : []),
    ...(contested ? [open ? 'contested_open' : 'contested'] : []),
    ...(open ? [level] : []),
    ...(grave ? ['art9_or_art10'] : []),
    ...(level === 'optional' ? ['optional_field'] : []),
    ...(category?.sensitivity == null ? [] : [`sensitivity_${category.sensitivity}`]),
  ];
}

function evidenceOf({ field, classification }: JudgedField): Evidence[] {
  return [...deciding(field.requirement), ...classification.evidence];
}

/** What the finding says of the requirement holds beyond doubt. */
function isSettled({ field: { requirement } }: JudgedField): boolean {
  return requirement.level === 'optional' || isCertainlyRequired(requirement);
}
