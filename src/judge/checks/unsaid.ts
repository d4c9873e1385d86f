import type { Evidence } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { knownPurposes } from '../known-purpose.ts';
import { areHarmless, isCertain, listing, personalFields } from '../personal.ts';
import { firstMention } from '../phrase.ts';
import { isSeen, wordsOn } from '../said.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { isYes, knowsLanguageOf, phrases, texts } from './parameter.ts';

/** Something that people must be told is not said where they are asked. */
export const unsaid: Check = {
  id: 'unsaid',
  means: {
    en: 'Something that people must be told is not said where they are asked.',
    de: 'Etwas, was gesagt werden muss, steht nicht da, wo gefragt wird.',
  },
  parameters: {
    personal: {
      type: 'yes-no',
      means: {
        en: 'any form that asks for personal data calls for it, unless they do little harm alone',
        de: 'jedes Formular, das nach personenbezogenen Daten fragt, verlangt es, sofern sie nicht für sich wenig schaden',
      },
    },
    categories: {
      type: 'categories',
      means: { en: 'categories of fields that call for it', de: 'Kategorien von Feldern, die es verlangen' },
    },
    purposes: { type: 'purposes', means: { en: 'purposes that call for it', de: 'Zwecke, die es verlangen' } },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'the rule is silent on forms that have one of these purposes',
        de: 'die Regel schweigt bei Formularen, die einen dieser Zwecke haben',
      },
    },
    words: {
      type: 'phrases',
      means: { en: 'phrases that say it, anywhere on the form', de: 'Wendungen irgendwo im Formular, die es sagen' },
    },
    saidBy: {
      type: 'categories',
      means: { en: 'categories of fields that say it', de: 'Kategorien von Feldern, die es sagen' },
    },
    linkWords: {
      type: 'phrases',
      means: { en: 'phrases of a notice that may say it', de: 'Wendungen eines Hinweises, der es sagen kann' },
    },
    onPage: {
      type: 'yes-no',
      means: {
        en: 'a link of the page beside the form may say it, too',
        de: 'auch ein Link der Seite neben dem Formular kann es sagen',
      },
    },
  },
  variants: {
    linked_notice: {
      en: 'the form names or links a notice that may say it',
      de: 'das Formular nennt oder verlinkt einen Hinweis, der es sagen kann',
    },
    link_in_footer_only: {
      en: 'the page says it, though not at the form',
      de: 'die Seite sagt es, aber nicht am Formular',
    },
    component: {
      en: 'a template or component, which may stand in a page that says it',
      de: 'eine Vorlage oder Komponente, deren Seite es sagen kann',
    },
  },
  placeholders: {
    data: { en: 'what the form asks for', de: 'wonach das Formular fragt' },
  },
  observe: (subject) => {
    const { form, rule } = subject;
    // A schema has no words for people.
    if (form.origin === 'schema' || !knowsLanguageOf(subject, 'words')) return [];
    const reason = reasonOf(subject);
    if (!reason) return [];
    const words = phrases(subject, 'words');
    const spoken = wordsOn(subject);
    if (hasField(subject, 'saidBy') || firstMention(spoken, words) !== undefined) return [];
    const linked = firstMention(spoken, phrases(subject, 'linkWords'));
    const footer = isYes(rule, 'onPage') ? firstMention(form.page?.links ?? [], words) : undefined;
    const fields = personalFields(subject);
    return [
      {
        ...(reason.judged && { subject: reason.judged }),
        variants: [
          ...(linked === undefined ? [] : ['linked_notice']),
          ...(footer === undefined ? [] : ['link_in_footer_only']),
          ...(form.page?.whole === true ? [] : ['component']),
        ],
        evidence: [
          ...reason.evidence,
          ...[linked, footer].flatMap((quote): Evidence[] =>
            quote === undefined ? [] : [{ signal: 'notice', quote, grade: 'B', path: form.path }],
          ),
        ],
        values: { data: listing(fields) },
        review: true,
      },
    ];
  },
};

interface Reason {
  /** The field that calls for it; absent where the form does. */
  readonly judged?: JudgedField;
  readonly evidence: readonly Evidence[];
}

function reasonOf(subject: Subject): Reason | undefined {
  const { form, rule, purpose } = subject;
  const silent = texts(rule, 'notPurposes');
  if (purpose.ids.some((id) => silent.includes(id))) return undefined;
  const calling = fieldOf(subject, 'categories');
  if (calling) return { judged: calling, evidence: calling.classification.evidence };
  const known = knownPurposes(purpose);
  if (known.some((id) => texts(rule, 'purposes').includes(id))) return { evidence: purpose.evidence };
  // A component of which not even the purpose is known may stand behind a log-in, where everything was said before.
  if (!isYes(rule, 'personal') || (form.page?.whole !== true && known.length === 0)) return undefined;
  const asked = personalFields(subject).filter(isSeen);
  const [first] = asked;
  if (!first || areHarmless(asked) || !isCertain(asked)) return undefined;
  const { path, span, excerpt: quote } = form;
  return { evidence: [{ signal: 'form', quote, grade: 'A', path, span }, ...first.classification.evidence] };
}

const hasField = (subject: Subject, name: string): boolean => fieldOf(subject, name) !== undefined;

/** The first field in sight whose category a parameter lists. */
function fieldOf({ fields, rule }: Subject, name: string): JudgedField | undefined {
  const listed = texts(rule, name);
  return fields.find(
    (judged) => isSeen(judged) && judged.category !== undefined && narrowest(listed, judged.category.id) !== undefined,
  );
}
