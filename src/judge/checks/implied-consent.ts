import { narrowest } from '../category.ts';
import { firstMention, mentions, sentencesOf } from '../phrase.ts';
import { isSeen, quoteOf, type Said, saidOn } from '../said.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** A consent that nobody gave: by sending the form, or by leaving a box of refusal alone. */
export const impliedConsent: Check = {
  id: 'implied-consent',
  means: {
    en: 'A consent that nobody gave: by sending the form, or by leaving a box of refusal alone.',
    de: 'Eine Einwilligung, die niemand gegeben hat: durch Absenden, oder weil ein Kästchen zum Ablehnen leer blieb.',
  },
  parameters: {
    acts: { type: 'phrases', means: { en: 'phrases for sending the form', de: 'Wendungen für das Absenden' } },
    agreements: { type: 'phrases', means: { en: 'phrases for agreeing', de: 'Wendungen für das Zustimmen' } },
    topics: {
      type: 'phrases',
      means: {
        en: 'phrases for what is agreed to; a sentence must hold one of each of the three',
        de: 'Wendungen für das, dem zugestimmt wird; ein Satz muss von allen dreien eine enthalten',
      },
    },
    servedBy: {
      type: 'purposes',
      means: {
        en: 'purposes of which what is agreed to is the service itself',
        de: 'Zwecke, bei denen das, dem zugestimmt wird, die Leistung selbst ist',
      },
    },
    beyondService: {
      type: 'phrases',
      means: {
        en: 'phrases for what no service includes; they count in place of `topics` where the form has only such purposes',
        de: 'Wendungen für das, was keine Leistung einschließt; sie zählen statt `topics`, wo das Formular nur solche Zwecke hat',
      },
    },
    categories: {
      type: 'categories',
      means: {
        en: 'the consents whose boxes may be boxes of refusal',
        de: 'die Einwilligungen, deren Kästchen zum Ablehnen da sein können',
      },
    },
    refusals: {
      type: 'phrases',
      means: {
        en: 'phrases by which a box is ticked to refuse',
        de: 'Wendungen, bei denen ein Kästchen zum Ablehnen angekreuzt wird',
      },
    },
    excuses: {
      type: 'phrases',
      means: {
        en: 'phrases anywhere on the form that make a box of refusal the right one',
        de: 'Wendungen irgendwo im Formular, zu denen ein Kästchen zum Ablehnen gehört',
      },
    },
  },
  variants: {
    opt_out: { en: 'a box must be ticked to refuse', de: 'ein Kästchen muss zum Ablehnen angekreuzt werden' },
    implied: { en: 'sending the form counts as agreeing', de: 'Absenden gilt als Zustimmung' },
  },
  placeholders: {
    quote: { en: 'the sentence', de: 'der Satz' },
  },
  observe: (subject) => [...boxesOf(subject), ...sentencesIn(subject)],
};

function boxesOf(subject: Subject): Observation[] {
  const { fields, rule } = subject;
  const categories = texts(rule, 'categories');
  const refusals = phrases(subject, 'refusals');
  const boxes = fields.filter(
    (judged) =>
      judged.category !== undefined &&
      narrowest(categories, judged.category.id) !== undefined &&
      isOpenBox(judged) &&
      mentions(judged.field.label, refusals),
  );
  if (boxes.length === 0) return [];
  const contents = saidOn(subject).map(({ content }) => content);
  if (firstMention(contents, phrases(subject, 'excuses')) !== undefined) return [];
  return boxes.map((judged) => {
    const { field, classification } = judged;
    const said: Said = { content: field.label, source: 'label', path: field.path, span: field.span };
    return {
      subject: judged,
      variants: ['opt_out'],
      evidence: [quoteOf(said), ...classification.evidence],
      review: true,
    };
  });
}

/** A box that is not ticked in advance: who does nothing has not refused. */
function isOpenBox(judged: JudgedField): boolean {
  const { kind, options, initial } = judged.field;
  const isBox = (kind === 'checkbox' || kind === 'custom') && options.length <= 1;
  return isBox && isSeen(judged) && initial?.state !== 'checked';
}

function sentencesIn(subject: Subject): Observation[] {
  const { purpose, rule } = subject;
  const served = texts(rule, 'servedBy');
  const isService = purpose.ids.length > 0 && purpose.ids.every((id) => served.includes(id));
  const lists = ['acts', 'agreements', isService ? 'beyondService' : 'topics'].map((name) => phrases(subject, name));
  const found = saidOn(subject)
    .filter(({ judged }) => !isChoice(judged))
    .flatMap((one) =>
      sentencesOf(one.content)
        .filter((sentence) => lists.every((list) => mentions(sentence, list)))
        .map((content) => ({ ...one, content })),
    );
  return [...new Map(found.map((one) => [one.content, one])).values()].map((one) => ({
    variants: ['implied'],
    evidence: [quoteOf(one)],
    values: { quote: one.content },
    review: true,
  }));
}

/** Words on a box or choice are agreed to by choosing it. */
const isChoice = (judged: JudgedField | undefined): boolean =>
  judged !== undefined && ['checkbox', 'radio', 'select'].includes(judged.field.kind);
