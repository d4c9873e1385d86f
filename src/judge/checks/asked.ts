import type { Evidence, Field } from '../../model/index.ts';
import { isPersonal, narrowest } from '../category.ts';
import { firstMention } from '../phrase.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { allTexts, isYes, texts } from './parameter.ts';

/** Something is asked that calls for a reason of its own: the check behind the rules on single kinds of data. */
export const asked: Check = {
  id: 'asked',
  means: {
    en: 'Something is asked that calls for a reason of its own.',
    de: 'Es wird nach etwas gefragt, das einen eigenen Grund braucht.',
  },
  parameters: {
    categories: {
      type: 'categories',
      means: {
        en: 'categories that the rule speaks of wherever they are asked',
        de: 'Kategorien, von denen die Regel überall spricht',
      },
    },
    whenRequired: {
      type: 'categories',
      means: {
        en: 'categories that it speaks of only where the field is required',
        de: 'Kategorien, von denen sie nur spricht, wo das Feld Pflicht ist',
      },
    },
    except: {
      type: 'categories',
      means: { en: 'categories below those that it lets pass', de: 'Kategorien darunter, die sie durchlässt' },
    },
    wordedCategories: {
      type: 'categories',
      means: {
        en: 'categories that count too where one of `words` stands in the field’s label or name',
        de: 'Kategorien, die auch zählen, wo eines der `words` in Beschriftung oder Namen des Feldes steht',
      },
    },
    words: {
      type: 'phrases',
      means: {
        en: 'phrases, by language, that make a field of `wordedCategories` count, whatever the purpose lists',
        de: 'Wendungen, bei denen ein Feld der `wordedCategories` zählt, was immer der Zweck aufführt',
      },
    },
    purposes: {
      type: 'purposes',
      means: {
        en: 'the rule looks only at forms that have no other purposes than these',
        de: 'die Regel sieht nur Formulare an, die keine anderen Zwecke als diese haben',
      },
    },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'the rule is silent on forms that have one of these purposes',
        de: 'die Regel schweigt bei Formularen, die einen dieser Zwecke haben',
      },
    },
    lists: {
      type: 'choices',
      means: {
        en: 'the lists of the purpose on which a field counts; all where it is not set. Without a purpose every field counts',
        de: 'die Listen des Zwecks, auf denen ein Feld zählt; alle, wo nichts steht. Ohne Zweck zählt jedes Feld',
      },
      choices: ['necessary', 'conditional', 'optional', 'contested', 'unlisted', 'never', 'neutral'],
    },
    leaves: {
      type: 'choices',
      means: {
        en: 'kinds of excess that the rule leaves to the core rules, whose findings weigh more',
        de: 'Arten des Zuviel, die die Regel den Kernregeln überlässt, deren Befunde schwerer wiegen',
      },
      choices: ['required-beyond-purpose', 'condition-ignored', 'without-purpose', 'never-appropriate'],
    },
    kinds: {
      type: 'words',
      means: {
        en: "kinds of controls that count; all where it is not set. `hidden` stands for everything out of people's sight",
        de: 'Arten von Bedienelementen, die zählen; alle, wo nichts steht. `hidden` steht für alles, was niemand sieht',
      },
    },
    excuses: {
      type: 'phrases',
      means: {
        en: 'phrases, by language, beside the field or on the form that answer the question',
        de: 'Wendungen neben dem Feld oder im Formular, die die Frage beantworten',
      },
    },
    profile: {
      type: 'categories',
      means: {
        en: 'categories of other fields in sight beside which it weighs more',
        de: 'Kategorien anderer sichtbarer Felder, neben denen es schwerer wiegt',
      },
    },
    besidePersonal: {
      type: 'yes-no',
      means: {
        en: 'yes: counts only where the form asks for other personal data too',
        de: 'zählt nur, wo das Formular nach weiteren personenbezogenen Daten fragt',
      },
    },
  },
  variants: {
    with_marketing_profile: {
      en: 'the form asks for one of `profile`, too',
      de: 'das Formular fragt auch nach einer der Angaben aus `profile`',
    },
    worded: {
      en: 'it is the words beside the field that count, not its category',
      de: 'es zählen die Wörter neben dem Feld, nicht seine Kategorie',
    },
    contested: {
      en: 'authorities or courts differ on it for the purpose',
      de: 'Behörden oder Gerichte sind für den Zweck uneins',
    },
    grave_optional: {
      en: 'special categories or criminal data, and the field may stay empty',
      de: 'besondere Kategorien oder Strafdaten, und das Feld darf leer bleiben',
    },
    art9_or_art10: { en: 'special categories or criminal data', de: 'besondere Kategorien oder Strafdaten' },
    fingerprint: { en: 'a fingerprint of the device', de: 'ein Fingerabdruck des Geräts' },
    required: { en: 'required', de: 'Pflichtfeld' },
    optional_field: { en: 'the field may stay empty', de: 'das Feld darf leer bleiben' },
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
          variants: [...besideProfile(judged, subject), ...variantsOf(judged, reason)],
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
  if (!isYes(rule, 'besidePersonal')) return true;
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

function besideProfile(judged: JudgedField, { fields, rule }: Subject): string[] {
  const profile = texts(rule, 'profile');
  const isPart = (other: JudgedField): boolean =>
    other !== judged &&
    other.field.kind !== 'hidden' &&
    !other.field.concealed &&
    other.category !== undefined &&
    narrowest(profile, other.category.id) !== undefined;
  return fields.some(isPart) ? ['with_marketing_profile'] : [];
}

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
