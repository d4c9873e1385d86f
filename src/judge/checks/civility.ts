import type { Field, Need, Option } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { mentions } from '../phrase.ts';
import { deciding, isCertainlyRequired } from '../requirement.ts';
import { enumerate } from '../wording.ts';
import type { Check, JudgedField, Observation } from './check.ts';
import { texts } from './parameter.ts';

/** As many options as a message holds. */
const shown = 5;

/**
 * A salutation or gender that a person must give, that knows two answers only, or that is chosen in advance
 * (CJEU C-394/23; OLG Frankfurt am Main, 21 June 2022, 9 U 92/20). Where the purpose has use for it, or never has any, the
 * minimisation rules decide.
 */
export const civility: Check = {
  id: 'civility',
  means: {
    en: 'A salutation or gender that must be given, knows two answers only or is chosen in advance.',
    de: 'Eine Anrede oder ein Geschlecht, das anzugeben ist, nur zwei Antworten kennt oder vorausgewählt ist.',
  },
  parameters: {
    categories: {
      type: 'categories',
      means: { en: 'the categories that ask for it', de: 'die Kategorien, die danach fragen' },
    },
    everywhere: {
      type: 'categories',
      means: {
        en: 'those of them that need no purpose to be judged',
        de: 'die unter ihnen, die ohne Zweck beurteilt werden',
      },
    },
    neutral: {
      type: 'words',
      means: {
        en: 'options that name neither of two genders',
        de: 'Auswahlwerte, die keines von zwei Geschlechtern nennen',
      },
    },
    noAnswer: {
      type: 'words',
      means: { en: 'options by which a person gives no answer', de: 'Auswahlwerte, mit denen man keine Antwort gibt' },
    },
  },
  variants: {
    no_answer: { en: 'required, but an option gives no answer', de: 'Pflicht, aber eine Auswahl gibt keine Antwort' },
    binary_required: { en: 'required, with two genders only', de: 'Pflicht, mit nur zwei Geschlechtern' },
    required: { en: 'required', de: 'Pflicht' },
    binary_optional: {
      en: 'may stay empty, but knows two genders only',
      de: 'darf leer bleiben, kennt aber nur zwei Geschlechter',
    },
    preselected: { en: 'one answer is chosen in advance', de: 'eine Antwort ist vorausgewählt' },
  },
  placeholders: {
    options: {
      en: 'the options that are offered, or chosen in advance',
      de: 'die angebotenen oder vorausgewählten Auswahlwerte',
    },
  },
  observe: ({ fields, rule }) => {
    const categories = texts(rule, 'categories');
    const noAnswer = texts(rule, 'noAnswer');
    const neutral = [...texts(rule, 'neutral'), ...noAnswer];
    const everywhere = texts(rule, 'everywhere');
    return fields
      .filter(({ category, need }) => {
        if (!category || narrowest(categories, category.id) === undefined) return false;
        return need ? isOpen(need) : narrowest(everywhere, category.id) !== undefined;
      })
      .flatMap((judged) => observeField(judged, neutral, noAnswer));
  },
};

/** The purpose neither has use for it nor rules it out. */
const isOpen = ({ list }: Need): boolean => list === 'contested' || list === 'unlisted';

function observeField(judged: JudgedField, neutral: readonly string[], noAnswer: readonly string[]): Observation[] {
  const { field, classification } = judged;
  const answers = field.options.filter((option) => option.value.trim() !== '');
  const binary = answers.length > 1 && !answers.some(({ label }) => mentions(label, neutral));
  const observed = (variant: string, options: readonly Option[], review: boolean): Observation[] => [
    {
      subject: judged,
      variants: [variant],
      evidence: [
        ...(variant === 'preselected' && field.initial ? [field.initial.evidence] : deciding(field.requirement)),
        ...classification.evidence,
      ],
      values: {
        options: enumerate(
          options.map(({ label }) => label),
          shown,
        ),
      },
      review,
    },
  ];

  if (field.requirement.level === 'required') {
    const doubtful = !isCertainlyRequired(field.requirement);
    if (answers.some(({ label }) => mentions(label, noAnswer))) return observed('no_answer', answers, true);
    return observed(binary ? 'binary_required' : 'required', answers, doubtful);
  }
  const chosen = chosenIn(field).filter(({ label, value }) => value.trim() !== '' && !mentions(label, neutral));
  if (chosen.length > 0) return observed('preselected', chosen, false);
  // An empty option lets a person go without an answer; of radio buttons, one cannot be taken back.
  const escapable = field.options.length > answers.length;
  return binary && !escapable && field.requirement.level === 'optional'
    ? observed('binary_optional', answers, false)
    : [];
}

/** The options that are chosen before anybody touched them. */
function chosenIn({ initial, options }: Field): readonly Option[] {
  if (initial?.state !== 'selected' && initial?.state !== 'checked') return [];
  return (initial.options ?? []).map(
    (label) => options.find((option) => option.label === label) ?? { label, value: label },
  );
}
