import type { Localized } from '../../model/index.ts';
import { covers, narrowest } from '../category.ts';
import { firstMention } from '../phrase.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { allTexts, texts } from './parameter.ts';

/** A coarser answer would do: the pack's ladders of granularity, or words beside the field that speak of a threshold. */
export const coarser: Check = {
  id: 'coarser',
  means: { en: 'A coarser answer would do.', de: 'Eine gröbere Angabe würde genügen.' },
  parameters: {
    categories: {
      type: 'categories',
      means: {
        en: 'the fine categories that the rule looks at; all that the purpose has a ladder for where it is not set',
        de: 'die feinen Kategorien, die die Regel ansieht; alle, für die der Zweck eine Leiter hat, wo nichts steht',
      },
    },
    words: {
      type: 'phrases',
      means: {
        en: 'phrases, by language, beside the field that show what is really asked; then no ladder is needed',
        de: 'Wendungen neben dem Feld, die zeigen, worum es wirklich geht; dann braucht es keine Leiter',
      },
    },
    instead: {
      type: 'words',
      means: {
        en: 'what would do where `words` decide: in English, then in German',
        de: 'was genügt, wo `words` entscheiden: auf Englisch, dann auf Deutsch',
      },
    },
  },
  variants: {
    optional_field: { en: 'the field may stay empty', de: 'das Feld darf leer bleiben' },
  },
  placeholders: {
    coarser: { en: 'the answer that would do', de: 'die Angabe, die genügt' },
  },
  observe: (subject) => {
    const { fields, rule } = subject;
    const categories = texts(rule, 'categories');
    return fields.flatMap((judged) => {
      const { category, field, need, classification } = judged;
      if (!category || (categories.length > 0 && narrowest(categories, category.id) === undefined)) return [];
      if (need?.list === 'necessary' || field.kind === 'hidden' || field.concealed) return [];
      const found = Object.hasOwn(rule.parameters, 'words') ? byWords(judged, subject) : byLadder(judged, subject);
      if (!found) return [];
      return [
        {
          subject: judged,
          variants: field.requirement.level === 'optional' ? ['optional_field'] : [],
          evidence: [
            ...classification.evidence,
            ...(found.quote === undefined ? [] : [{ signal: 'wording', quote: found.quote, grade: 'B' as const }]),
          ],
          values: { coarser: found.instead },
          review: true,
        },
      ];
    });
  },
};

interface Found {
  readonly instead: Localized;
  readonly quote?: string;
}

function byWords({ field }: JudgedField, { rule }: Subject): Found | undefined {
  const quote = firstMention([field.label, ...field.texts.map(({ content }) => content)], allTexts(rule, 'words'));
  const [en = '', de = en] = texts(rule, 'instead');
  return quote === undefined ? undefined : { instead: { en, de }, quote };
}

/** The purpose has a ladder, permits the fine answer (else the core rules speak), and no field asks the coarse one. */
function byLadder({ category, need, excess }: JudgedField, { fields, rulebook }: Subject): Found | undefined {
  if (!category || !need || excess) return undefined;
  const ladder = rulebook.purposes.get(need.purpose)?.granularity.find(({ fine }) => covers(fine, category.id));
  if (!ladder || covers(ladder.coarse, category.id) || fields.some((other) => other.category?.id === ladder.coarse)) {
    return undefined;
  }
  return { instead: ladder.label };
}
