import { narrowest } from '../category.ts';
import { firstMention, mentions } from '../phrase.ts';
import { isSeen, quoteOf, type Said, saidOn } from '../said.ts';
import type { Check, Observation, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** A form says something that it should not, or that calls for an answer on the same form. */
export const said: Check = {
  id: 'said',
  means: {
    en: 'A form says something that it should not, or that calls for an answer on the same form.',
    de: 'Ein Formular sagt etwas, was es nicht sollte oder was auf demselben Formular eine Antwort braucht.',
  },
  parameters: {
    words: {
      type: 'phrases',
      means: { en: 'phrases of which a text holds one', de: 'Wendungen, von denen ein Text eine enthält' },
    },
    sources: {
      type: 'choices',
      means: {
        en: 'the texts that are read; all where it is not set',
        de: 'die Texte, die gelesen werden; alle, wo nichts steht',
      },
      choices: [
        'label',
        'aria-label',
        'title',
        'placeholder',
        'help',
        'legend',
        'before',
        'heading',
        'button',
        'text',
        'link',
        'option',
      ],
    },
    answers: {
      type: 'phrases',
      means: {
        en: 'phrases anywhere on the form that answer it',
        de: 'Wendungen irgendwo im Formular, die darauf antworten',
      },
    },
    answeredBy: {
      type: 'categories',
      means: { en: 'categories of fields that answer it', de: 'Kategorien von Feldern, die darauf antworten' },
    },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'the rule is silent on forms that have no other purposes than these',
        de: 'die Regel schweigt bei Formularen, die keine anderen Zwecke als diese haben',
      },
    },
    consents: {
      type: 'categories',
      means: { en: 'consents beside which it weighs more', de: 'Einwilligungen, neben denen es schwerer wiegt' },
    },
  },
  variants: {
    on_consent: {
      en: 'said of a consent, or by a button or link of a form that asks for one',
      de: 'gesagt von einer Einwilligung, oder von einer Schaltfläche oder einem Link eines Formulars, das um eine bittet',
    },
  },
  placeholders: {
    quote: { en: 'the words', de: 'die Worte' },
  },
  observe: (subject) => {
    const { rule, purpose } = subject;
    const silent = texts(rule, 'notPurposes');
    if (purpose.ids.length > 0 && purpose.ids.every((id) => silent.includes(id))) return [];
    const words = phrases(subject, 'words');
    const sources = texts(rule, 'sources');
    const found = saidOn(subject).filter(
      ({ content, source }) => (sources.length === 0 || sources.includes(source)) && mentions(content, words),
    );
    return found.length === 0 || isAnswered(subject) ? [] : distinct(found).map((one) => observationOf(one, subject));
  },
};

function isAnswered(subject: Subject): boolean {
  const answering = texts(subject.rule, 'answeredBy');
  const hasField = subject.fields.some(
    (judged) => isSeen(judged) && judged.category && narrowest(answering, judged.category.id) !== undefined,
  );
  const contents = saidOn(subject).map(({ content }) => content);
  return hasField || firstMention(contents, phrases(subject, 'answers')) !== undefined;
}

function observationOf(one: Said, { rule, fields }: Subject): Observation {
  const consents = texts(rule, 'consents');
  const isConsent = ({ category }: (typeof fields)[number]): boolean =>
    category !== undefined && narrowest(consents, category.id) !== undefined;
  const acts = one.source === 'button' || one.source === 'link';
  const onConsent = one.judged
    ? isConsent(one.judged)
    : acts && fields.some((field) => isSeen(field) && isConsent(field));
  return {
    ...(one.judged && { subject: one.judged }),
    variants: onConsent ? ['on_consent'] : [],
    evidence: [quoteOf(one)],
    values: { quote: one.content },
    review: true,
  };
}

/** The same words once, however many texts hold them. */
function distinct(found: readonly Said[]): Said[] {
  return [...new Map(found.toReversed().map((one) => [one.content, one])).values()].reverse();
}
