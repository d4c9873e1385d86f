import type { Evidence } from '../../model/index.ts';
import { mentions } from '../phrase.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import type { Check, JudgedField } from './check.ts';
import { text, texts } from './parameter.ts';

/** The verdict table's findings: a field goes beyond what the form is for. A rule takes one kind of them. */
export const excess: Check = {
  id: 'excess',
  parameters: {
    kind: 'required-beyond-purpose, condition-ignored, without-purpose or never-appropriate',
    useWords: 'phrases by which a text beside a field states what the answer is used for',
  },
  variants: {
    explained: 'a text beside the field states its use',
    one_of: 'another field does the service already, where one of several is enough',
    contested_grave: 'the pack lists the category as contested, and holds a breach for probable where it is required',
    contested: 'authorities or courts differ on a field that is required (or, for another kind, optional)',
    contested_open: 'authorities or courts differ on a field that is not always required, or not visibly',
    conditional: 'required in some cases, depending on another field',
    configurable: 'required where the settings say so',
    unknown: 'whether it is required cannot be seen',
    art9_or_art10: 'special categories and criminal data',
    optional_field: 'the field may stay empty',
    sensitivity_1: 'little harm alone',
    sensitivity_2: 'direct contact or identification',
    sensitivity_3: 'intimate, discriminatory or useful for fraud',
    sensitivity_4: 'Art. 9 and 10 data, official identifiers, payment credentials',
  },
  placeholders: { instead: 'the category that does the service already' },
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
