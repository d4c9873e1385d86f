import type { Evidence, Field } from '../../model/index.ts';
import { isPersonal, narrowest } from '../category.ts';
import { firstMention } from '../phrase.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { allTexts, text, texts } from './parameter.ts';

/** Something is asked that calls for a reason of its own: the check behind the rules on single kinds of data. */
export const asked: Check = {
  id: 'asked',
  parameters: {
    categories: 'categories that the rule speaks of wherever they are asked',
    whenRequired: 'categories that it speaks of only where the field is required',
    except: 'categories below those that it lets pass',
    wordedCategories: 'categories that count too where one of `words` stands in the field’s label or name',
    words: 'phrases, by language, that make a field of `wordedCategories` count, whatever the purpose lists',
    purposes: 'the rule looks only at forms that have no other purposes than these',
    notPurposes: 'the rule is silent on forms that have one of these purposes',
    lists:
      'the lists of the purpose on which a field counts; all where it is not set. Without a purpose every field counts',
    leaves: 'kinds of excess that the rule leaves to the core rules, whose findings weigh more',
    kinds:
      "kinds of controls that count; all where it is not set. `hidden` stands for everything out of people's sight",
    excuses: 'phrases, by language, beside the field or on the form that answer the question',
    besidePersonal: 'yes: counts only where the form asks for other personal data too',
  },
  variants: {
    worded: 'it is the words beside the field that count, not its category',
    contested: 'authorities or courts differ on it for the purpose',
    grave_optional: 'special categories or criminal data, and the field may stay empty',
    art9_or_art10: 'special categories or criminal data',
    fingerprint: 'a fingerprint of the device',
    required: 'required',
    optional_field: 'the field may stay empty',
  },
  placeholders: {},
  observe: (subject) => {
    const { rule, fields, form } = subject;
    if (!concernsPurpose(subject)) return [];
    const excuses = allTexts(rule, 'excuses');
    const formTexts = form.texts.map(({ content }) => content);
    return fields.flatMap((judged) => {
      const reason = reasonFor(judged, subject);
      if (!reason || !isCounted(judged, reason, subject)) return [];
      if (firstMention([...textsOf(judged.field), ...formTexts], excuses) !== undefined) return [];
      const { field, classification, excess } = judged;
      const doubtful = reason.ifRequired && !isCertainlyRequired(field.requirement);
      return [
        {
          subject: judged,
          variants: variantsOf(judged, reason),
          evidence: [...deciding(field.requirement), ...classification.evidence, ...reason.evidence],
          review: reason.worded || excess?.review === true || isOpen(judged) || doubtful,
        },
      ];
    });
  },
};

/** The purpose leaves it to a condition that the form does not show, or authorities and courts differ. */
const isOpen = ({ need }: JudgedField): boolean => need?.list === 'contested' || need?.list === 'conditional';

interface Reason {
  readonly worded: boolean;
  /** It counts only because it is required. */
  readonly ifRequired: boolean;
  readonly evidence: readonly Evidence[];
}

function concernsPurpose({ purpose: { ids }, rule }: Subject): boolean {
  const purposes = texts(rule, 'purposes');
  const silent = texts(rule, 'notPurposes');
  if (purposes.length > 0 && (ids.length === 0 || !ids.every((id) => purposes.includes(id)))) return false;
  return !ids.some((id) => silent.includes(id));
}

/** Why a field counts, or undefined where it does not. */
function reasonFor(judged: JudgedField, { rule }: Subject): Reason | undefined {
  const { category, field } = judged;
  if (!category || narrowest(texts(rule, 'except'), category.id) !== undefined) return undefined;
  const listed = (name: string): boolean => narrowest(texts(rule, name), category.id) !== undefined;
  if (listed('categories')) return { worded: false, ifRequired: false, evidence: [] };
  if (listed('whenRequired') && field.requirement.level === 'required') {
    return { worded: false, ifRequired: true, evidence: [] };
  }
  if (!listed('wordedCategories')) return undefined;
  const quote = firstMention([field.label, field.name], allTexts(rule, 'words'));
  return quote === undefined
    ? undefined
    : { worded: true, ifRequired: false, evidence: [{ signal: 'wording', quote, grade: 'B' }] };
}

function isCounted(judged: JudgedField, { worded }: Reason, { rule, fields, rulebook }: Subject): boolean {
  const { field, need, excess } = judged;
  const kinds = texts(rule, 'kinds');
  const lists = texts(rule, 'lists');
  const kind = field.concealed ? 'hidden' : field.kind;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (!worded && need && lists.length > 0 && !lists.includes(need.list)) return false;
  if (excess && !excess.review && texts(rule, 'leaves').includes(excess.kind)) return false;
  if (text(rule, 'besidePersonal') !== 'yes') return true;
  return fields.some(
    (other) =>
      other !== judged &&
      other.field.kind !== 'hidden' &&
      !other.field.concealed &&
      isPersonal(other.classification, rulebook.categories),
  );
}

/** What a person reads beside the field. */
const textsOf = (field: Field): readonly string[] => [field.label, ...field.texts.map(({ content }) => content)];

function variantsOf({ field, category, need }: JudgedField, { worded }: Reason): string[] {
  const grave = category?.gdpr.art9 === 'yes' || category?.gdpr.art10 === 'yes';
  const optional = field.requirement.level === 'optional';
  return [
    ...(worded ? ['worded'] : []),
    ...(need?.list === 'contested' ? ['contested'] : []),
    ...(grave && optional ? ['grave_optional'] : []),
    ...(grave ? ['art9_or_art10'] : []),
    ...(category?.id === 'technical.device_fingerprint' ? ['fingerprint'] : []),
    ...(field.requirement.level === 'required' ? ['required'] : []),
    ...(optional ? ['optional_field'] : []),
  ];
}
