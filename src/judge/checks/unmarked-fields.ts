import type { Evidence, Field, FieldKind, Need } from '../../model/index.ts';
import { isPersonal } from '../category.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import { isSeen } from '../said.ts';
import { enumerate, nameOf } from '../wording.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { texts } from './parameter.ts';

/**
 * A form in which nobody sees, before sending it, what must be answered (Art. 13(2)(e) GDPR; WP260, annex). A mark that
 * says the opposite of what the form enforces is for the check of disagreeing layers.
 */
export const unmarkedFields: Check = {
  id: 'unmarked-fields',
  means: {
    en: 'Nobody can see which answers are required before sending the form.',
    de: 'Vor dem Absenden ist nicht zu sehen, welche Angaben Pflicht sind.',
  },
  parameters: {
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'the rule is silent on forms that have one of these purposes',
        de: 'die Regel schweigt bei Formularen, die einen dieser Zwecke haben',
      },
    },
  },
  variants: {
    unexplained: {
      en: 'there are marks, and nothing says what they mean',
      de: 'es gibt Kennzeichen, und nichts erklärt sie',
    },
  },
  placeholders: {
    required: { en: 'fields that are required', de: 'Felder, die Pflicht sind' },
    optional: { en: 'fields that may stay empty', de: 'Felder, die leer bleiben dürfen' },
  },
  observe: (subject) => {
    const silent = texts(subject.rule, 'notPurposes');
    if (subject.purpose.ids.some((id) => silent.includes(id))) return [];
    const seen = subject.fields.filter(isSeen);
    const marks = seen.flatMap(({ field }) => field.requirement.evidence.filter(({ layer }) => layer === 'mark'));
    return marks.length === 0 ? unmarkedIn(seen, subject) : unexplainedIn(marks, subject);
  },
};

const shown = 3;

/** Controls that tell by themselves: a box that is not ticked, a list with a choice made, a password that nobody thinks optional. */
const answered: readonly FieldKind[] = ['checkbox', 'radio', 'range', 'color', 'select', 'password'];

/** A card number that no attribute requires is no offer to pay without one: validation came short, not the mark. */
const plainlyNeeded: readonly Need['list'][] = ['necessary', 'conditional'];

function unmarkedIn(seen: readonly JudgedField[], { form, rulebook }: Subject): Observation[] {
  const plain = seen.filter(({ field }) => isPlain(field.excerpt) && isLabelled(field));
  const required = plain.filter(({ field }) => field.kind !== 'checkbox' && isCertainlyRequired(field.requirement));
  const optional = plain.filter(
    ({ field, classification, need }) =>
      !plainlyNeeded.includes(need?.list ?? 'unlisted') &&
      !answered.includes(field.kind) &&
      !isFixed(field.excerpt) &&
      field.requirement.level === 'optional' &&
      isPersonal(classification, rulebook.categories),
  );
  const [first] = optional;
  if (!first || required.length === 0) return [];
  const names = (fields: readonly JudgedField[]): string =>
    enumerate(
      fields.map(({ field }) => nameOf(field, field.kind)),
      shown,
    );
  const evidence: Evidence[] = [required[0], first].flatMap((judged) =>
    judged ? deciding(judged.field.requirement) : [],
  );
  return [
    {
      variants: [],
      evidence: [...evidence, ...first.classification.evidence],
      values: { required: names(required), optional: names(optional) },
      review: form.page?.whole !== true || form.page.unseenStyles || !first.classification.evidence.some(isFirm),
    },
  ];
}

const isFirm = ({ grade }: Evidence): boolean => grade !== 'C';

/** A component may draw its mark itself; what a schema knows and no control shows is not seen at all. */
const isPlain = (excerpt: string): boolean => /^<(?:input|select|textarea|INPUT|SELECT|TEXTAREA)\b/.test(excerpt);

/** Where the words of a field were not read, its mark may not have been, either. */
const isLabelled = ({ texts }: Field): boolean =>
  texts.some(({ source }) => source !== 'translation-key' && source !== 'description');

/** What cannot be changed is not asked. */
const isFixed = (excerpt: string): boolean => /\s(?:disabled|readonly)(?![\w-])/i.test(excerpt);

/** Symbols that nothing on the form explains. */
function unexplainedIn(marks: readonly Evidence[], { form }: Subject): Observation[] {
  const symbols = marks.filter(({ signal }) => signal === 'mark');
  if (form.page?.whole !== true || symbols.length === 0 || symbols.length < marks.length) return [];
  return [{ variants: ['unexplained'], evidence: symbols.slice(0, 1), review: true }];
}
