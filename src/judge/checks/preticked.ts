import { narrowest } from '../category.ts';
import { mentions } from '../phrase.ts';
import type { Check, JudgedField } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** A consent that is given before anybody touched it (CJEU C-673/17, Planet49). */
export const preticked: Check = {
  id: 'preticked',
  means: {
    en: 'A consent that is given before anybody touched it.',
    de: 'Eine Einwilligung, die erteilt ist, bevor jemand sie berührt hat.',
  },
  parameters: {
    categories: {
      type: 'categories',
      means: {
        en: 'the consents that must not be given in advance',
        de: 'die Einwilligungen, die nicht vorab erteilt sein dürfen',
      },
    },
    milder: {
      type: 'categories',
      means: { en: 'categories of which a person decides', de: 'Kategorien, über die ein Mensch entscheidet' },
    },
    yes: {
      type: 'words',
      means: { en: 'options of a choice that give the consent', de: 'Auswahlwerte, die die Einwilligung erteilen' },
    },
    refusals: {
      type: 'phrases',
      means: {
        en: 'phrases by which a box is ticked to refuse: ticked in advance it gives nothing',
        de: 'Wendungen, bei denen ein Kästchen zum Ablehnen angekreuzt wird: vorangekreuzt erteilt es nichts',
      },
    },
    negations: {
      type: 'words',
      means: {
        en: 'words that may turn a box into a refusal',
        de: 'Wörter, die ein Kästchen zur Ablehnung machen können',
      },
    },
  },
  variants: {
    terms: {
      en: 'not a consent in the narrow sense: terms, a notice',
      de: 'keine Einwilligung im engeren Sinn: Bedingungen, ein Hinweis',
    },
  },
  placeholders: {},
  observe: (subject) => {
    const { fields, rule } = subject;
    const categories = texts(rule, 'categories');
    const milder = texts(rule, 'milder');
    const yes = texts(rule, 'yes');
    const negations = texts(rule, 'negations');
    const refusals = phrases(subject, 'refusals');
    return fields.flatMap((judged) => {
      const { category, field, classification } = judged;
      if (!category || narrowest(categories, category.id) === undefined || !field.initial) return [];
      if (field.kind === 'hidden' || !isGiven(judged, yes) || mentions(field.label, refusals)) return [];
      const terms = narrowest(milder, category.id) !== undefined;
      return [
        {
          subject: judged,
          variants: terms ? ['terms'] : [],
          evidence: [field.initial.evidence, ...classification.evidence],
          review: terms || mentions(field.label, negations),
        },
      ];
    });
  },
};

/** A ticked box, a switch that is on, or a choice whose answer is a yes. */
function isGiven({ field: { initial, kind } }: JudgedField, yes: readonly string[]): boolean {
  if (initial?.state !== 'checked' && initial?.state !== 'selected') return false;
  const chosen = initial.options ?? [];
  if (kind !== 'radio' && kind !== 'select') return initial.state === 'checked';
  return chosen.some((label) => mentions(label, yes));
}
