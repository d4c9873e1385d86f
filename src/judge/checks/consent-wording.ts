import type { Evidence } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { mentions } from '../phrase.ts';
import { deciding } from '../requirement.ts';
import type { Check, JudgedField } from './check.ts';
import { allTexts, text, texts, topicsOf } from './parameter.ts';

/** What a consent's own words say. A rule states the words that it looks for, and those that answer it. */
export const consentWording: Check = {
  id: 'consent-wording',
  parameters: {
    categories: 'the consents whose words are read',
    words: 'phrases, by language, of which the label must hold one; none needed where it is not set',
    unless: 'phrases, by language, by which the label takes itself out',
    topics: 'by topic, phrases in all languages; the rule counts the topics that the label names',
    least: 'as many topics must be named (a number, as a text); none where it is not set',
    channels: 'topics that are mere ways of contact, counted apart',
    grave: 'topics that make it graver',
    required: 'yes: only a consent that must be given',
  },
  variants: {
    grave: 'a topic of `grave` is named',
    channels_only: 'only ways of contact are more than one',
  },
  placeholders: {},
  observe: ({ fields, rule }) => {
    const categories = texts(rule, 'categories');
    const words = allTexts(rule, 'words');
    const unless = allTexts(rule, 'unless');
    const least = Number(text(rule, 'least') ?? 0);
    return fields.flatMap((judged) => {
      const { category, field } = judged;
      if (!category || narrowest(categories, category.id) === undefined || !isOneConsent(judged)) return [];
      if (text(rule, 'required') === 'yes' && field.requirement.level !== 'required') return [];
      if (words.length > 0 && !mentions(field.label, words)) return [];
      if (mentions(field.label, unless)) return [];
      const topics = topicsOf(rule, 'topics', field.label);
      const channels = texts(rule, 'channels');
      const ways = topics.filter((topic) => channels.includes(topic)).length;
      if (ways < least && topics.length - ways < least) return [];
      return [
        {
          subject: judged,
          variants: [
            ...(topics.some((topic) => texts(rule, 'grave').includes(topic)) ? ['grave'] : []),
            ...(least > 0 && topics.length - ways < least ? ['channels_only'] : []),
          ],
          evidence: evidenceOf(judged),
          review: true,
        },
      ];
    });
  },
};

/** A box or switch that is ticked or not: a group of boxes gives each its own words. */
function isOneConsent({ field }: JudgedField): boolean {
  return (field.kind === 'checkbox' || field.kind === 'custom') && field.options.length <= 1 && !field.concealed;
}

function evidenceOf({ field, classification }: JudgedField): Evidence[] {
  return [
    { signal: 'wording', quote: field.label, grade: 'B', path: field.path, span: field.span },
    ...deciding(field.requirement),
    ...classification.evidence,
  ];
}
