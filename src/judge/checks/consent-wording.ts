import type { Evidence } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { countMentions, mentions } from '../phrase.ts';
import { deciding } from '../requirement.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { isYes, number, phrases, texts, topicsOf } from './parameter.ts';

/** What a consent's own words say. A rule states the words that it looks for, and those that answer it. */
export const consentWording: Check = {
  id: 'consent-wording',
  means: { en: "A consent's own words.", de: 'Die Worte einer Einwilligung.' },
  parameters: {
    categories: {
      type: 'categories',
      means: { en: 'the consents whose words are read', de: 'die Einwilligungen, deren Worte gelesen werden' },
    },
    words: {
      type: 'phrases',
      means: {
        en: 'phrases, by language, of which the label must hold one; none needed where it is not set',
        de: 'Wendungen, von denen die Beschriftung eine enthalten muss; keine, wo nichts steht',
      },
    },
    unless: {
      type: 'phrases',
      means: {
        en: 'phrases, by language, by which the label takes itself out',
        de: 'Wendungen, mit denen sich die Beschriftung herausnimmt',
      },
    },
    topics: {
      type: 'topics',
      means: {
        en: 'by topic, phrases in all languages; the rule counts the topics that the label names',
        de: 'je Thema Wendungen in allen Sprachen; die Regel zählt die Themen, die die Beschriftung nennt',
      },
    },
    least: {
      type: 'number',
      means: {
        en: 'as many topics must be named (a number, as a text); none where it is not set',
        de: 'so viele Themen müssen genannt sein; keines, wo nichts steht',
      },
    },
    channels: {
      type: 'words',
      means: {
        en: 'topics that are mere ways of contact, counted apart',
        de: 'Themen, die nur Wege der Ansprache sind und für sich gezählt werden',
      },
    },
    grave: { type: 'words', means: { en: 'topics that make it graver', de: 'Themen, die es schwerer machen' } },
    companyForms: {
      type: 'phrases',
      means: {
        en: 'what companies add to their names; counted to see how many are named',
        de: 'was Unternehmen ihrem Namen anfügen; gezählt, um zu sehen, wie viele genannt sind',
      },
    },
    mostCompanies: {
      type: 'number',
      means: {
        en: 'as many companies may be named; any number where it is not set',
        de: 'so viele Unternehmen dürfen genannt sein; beliebig viele, wo nichts steht',
      },
    },
    required: {
      type: 'yes-no',
      means: { en: 'yes: only a consent that must be given', de: 'nur eine Einwilligung, die erteilt werden muss' },
    },
  },
  variants: {
    long_list: {
      en: 'more companies are named than anybody reads',
      de: 'mehr Unternehmen sind genannt, als jemand liest',
    },
    grave: { en: 'a topic of `grave` is named', de: 'ein Thema aus `grave` wird genannt' },
    channels_only: { en: 'only ways of contact are more than one', de: 'nur Wege der Ansprache sind mehr als einer' },
  },
  placeholders: {},
  observe: (subject) => {
    const { fields, rule } = subject;
    const categories = texts(rule, 'categories');
    const words = phrases(subject, 'words');
    const unless = phrases(subject, 'unless');
    const least = number(rule, 'least') ?? 0;
    return fields.flatMap((judged) => {
      const { category, field } = judged;
      if (!category || narrowest(categories, category.id) === undefined || !isOneConsent(judged)) return [];
      if (isYes(rule, 'required') && field.requirement.level !== 'required') return [];
      const long = isLongList(field.label, subject);
      if (!long && words.length > 0 && !mentions(field.label, words)) return [];
      if (!long && mentions(field.label, unless)) return [];
      const topics = topicsOf(rule, 'topics', field.label);
      const channels = texts(rule, 'channels');
      const ways = topics.filter((topic) => channels.includes(topic)).length;
      if (ways < least && topics.length - ways < least) return [];
      return [
        {
          subject: judged,
          variants: [
            ...(long ? ['long_list'] : []),
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

/** Names that nobody reads through inform nobody, though each of them is stated. */
function isLongList(label: string, subject: Subject): boolean {
  const most = number(subject.rule, 'mostCompanies');
  return most !== undefined && countMentions(label, phrases(subject, 'companyForms')) > most;
}

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
