import { narrowest } from '../category.ts';
import { mentions } from '../phrase.ts';
import { isSeen, quoteOf, type Said, saidOn } from '../said.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** A consent that is easier given than refused: by one button with something else, against a link, without a no. */
export const choiceSymmetry: Check = {
  id: 'choice-symmetry',
  means: {
    en: 'Refusing a consent takes more than giving it.',
    de: 'Eine Einwilligung zu verweigern kostet mehr, als sie zu geben.',
  },
  parameters: {
    agreeing: {
      type: 'phrases',
      means: { en: 'phrases of controls that give the consent', de: 'Wendungen von Bedienelementen, die zustimmen' },
    },
    refusing: {
      type: 'phrases',
      means: { en: 'phrases of controls that refuse it', de: 'Wendungen von Bedienelementen, die ablehnen' },
    },
    postponing: {
      type: 'phrases',
      means: { en: 'phrases of a refusal that is not final', de: 'Wendungen einer Ablehnung, die nicht gilt' },
    },
    acts: {
      type: 'phrases',
      means: {
        en: 'phrases of buttons by which people take part or go on',
        de: 'Wendungen von Schaltflächen zum Teilnehmen oder Fortfahren',
      },
    },
    topics: {
      type: 'phrases',
      means: {
        en: 'phrases for what a button may not join with that',
        de: 'Wendungen für das, was eine Schaltfläche damit nicht verbinden darf',
      },
    },
    categories: {
      type: 'categories',
      means: {
        en: 'the consents whose choices are looked at',
        de: 'die Einwilligungen, deren Auswahl betrachtet wird',
      },
    },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'the rule is silent on forms that have no other purposes than these',
        de: 'die Regel schweigt bei Formularen, die keine anderen Zwecke als diese haben',
      },
    },
  },
  variants: {
    joined: { en: 'one button takes part and agrees', de: 'eine Schaltfläche nimmt teil und stimmt zu' },
    faint_refusal: {
      en: 'agreeing is a button, refusing a link',
      de: 'Zustimmen ist eine Schaltfläche, Ablehnen ein Link',
    },
    no_refusal: {
      en: 'a choice offers a yes, and no final no',
      de: 'eine Auswahl bietet ein Ja und kein endgültiges Nein',
    },
  },
  placeholders: {
    quote: { en: 'the words of the control', de: 'die Worte des Bedienelements' },
    other: { en: 'the words of the refusal', de: 'die Worte der Ablehnung' },
  },
  observe: (subject) => {
    const { rule, purpose } = subject;
    const silent = texts(rule, 'notPurposes');
    if (purpose.ids.length > 0 && purpose.ids.every((id) => silent.includes(id))) return choicesIn(subject);
    return [...choicesIn(subject), ...joinedButtons(subject), ...faintRefusals(subject)];
  },
};

const fromSource = (subject: Subject, source: Said['source']): Said[] =>
  saidOn(subject).filter((said) => said.source === source);

/** "Take part and receive offers": who wants the one must take the other. */
function joinedButtons(subject: Subject): Observation[] {
  const acts = phrases(subject, 'acts');
  const topics = phrases(subject, 'topics');
  return fromSource(subject, 'button')
    .filter(({ content }) => mentions(content, acts) && mentions(content, topics))
    .map((said) => ({
      variants: ['joined'],
      evidence: [quoteOf(said)],
      values: { quote: said.content, other: '' },
      review: true,
    }));
}

/** Agreeing is a button, and refusing a link; where a button refuses too, the link is one way more. */
function faintRefusals(subject: Subject): Observation[] {
  const agreeing = phrases(subject, 'agreeing');
  const refusing = phrases(subject, 'refusing');
  const buttons = fromSource(subject, 'button');
  const yes = buttons.find(({ content }) => mentions(content, agreeing) && !mentions(content, refusing));
  const no = fromSource(subject, 'link').find(({ content }) => mentions(content, refusing));
  if (!yes || !no || buttons.some(({ content }) => mentions(content, refusing))) return [];
  return [
    {
      variants: ['faint_refusal'],
      evidence: [quoteOf(yes), quoteOf(no)],
      values: { quote: yes.content, other: no.content },
      review: true,
    },
  ];
}

/** A radio group, a select or a few buttons with a yes and a "later", and without a no. */
function choicesIn(subject: Subject): Observation[] {
  const categories = texts(subject.rule, 'categories');
  return subject.fields.flatMap((judged) => {
    const { field, category, classification } = judged;
    if (category === undefined || narrowest(categories, category.id) === undefined || !isSeen(judged)) return [];
    const later = postponed(judged, subject);
    if (later === undefined) return [];
    return [
      {
        subject: judged,
        variants: ['no_refusal'],
        evidence: [
          { signal: 'option', quote: later, grade: 'B', path: field.path, span: field.span },
          ...classification.evidence,
        ],
        values: { quote: later, other: '' },
        review: true,
      },
    ];
  });
}

/** The option that puts the no off, where no option is one. */
function postponed({ field: { options } }: JudgedField, subject: Subject): string | undefined {
  const labels = options.map(({ label }) => label);
  const later = labels.find((label) => mentions(label, phrases(subject, 'postponing')));
  const isNo = (label: string): boolean =>
    label !== later && (mentions(label, phrases(subject, 'refusing')) || plainNo.test(label.trim()));
  return labels.some(isNo) ? undefined : later;
}

const plainNo = /^(?:no|nein|non|nee|nie|não|nej|ei)\b/iu;
