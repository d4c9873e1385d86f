import type { Evidence } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { firstMatch } from '../pattern.ts';
import { firstMention } from '../phrase.ts';
import { wordsOn } from '../said.ts';
import { isSelected, selectionParameters } from '../selection.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { isYes, phrases, texts } from './parameter.ts';

/** Words that a house demands of a consent, of another field or of a whole form: the check for wordings of one's own. */
export const demandedWords: Check = {
  id: 'demanded-words',
  means: {
    en: 'A consent, another field or a form lacks words that the rule demands, or holds words that it forbids.',
    de: 'Einer Einwilligung, einem anderen Feld oder einem Formular fehlen Worte, die die Regel verlangt, oder es stehen dort verbotene.',
  },
  parameters: {
    of: {
      type: 'categories',
      means: {
        en: 'the fields whose words are read: `consent.marketing`; without it, the words of the whole form',
        de: 'die Felder, deren Worte gelesen werden: `consent.marketing`; ohne das die Worte des ganzen Formulars',
      },
    },
    words: {
      type: 'phrases',
      means: { en: 'phrases of which one must be there', de: 'Wendungen, von denen eine dastehen muss' },
    },
    patterns: {
      type: 'patterns',
      means: { en: 'expressions that must all be found', de: 'Ausdrücke, die alle vorkommen müssen' },
    },
    without: {
      type: 'phrases',
      means: { en: 'phrases of which none may be there', de: 'Wendungen, von denen keine dastehen darf' },
    },
    beside: {
      type: 'categories',
      means: {
        en: 'only forms that ask for one of these',
        de: 'nur Formulare, die nach einer davon fragen',
      },
    },
    anyField: {
      type: 'yes-no',
      means: {
        en: 'words anywhere on the form will do, not only beside the field',
        de: 'auch Worte anderswo im Formular genügen, nicht nur beim Feld',
      },
    },
    ...selectionParameters,
  },
  variants: {
    forbidden: { en: 'forbidden words are there', de: 'verbotene Worte stehen da' },
  },
  placeholders: {
    quote: {
      en: 'the words that are there, or the expression that is not',
      de: 'die Worte, die dastehen, oder der Ausdruck, der fehlt',
    },
  },
  observe: (subject) => {
    const { rule, fields, form } = subject;
    if (form.origin === 'schema' || !isSelected(subject)) return [];
    const beside = texts(rule, 'beside');
    if (beside.length > 0 && !fields.some((judged) => isOneOf(judged, beside))) return [];
    const of = texts(rule, 'of');
    const { path, span, excerpt } = form;
    const ofForm: Evidence = { signal: 'form', quote: excerpt, grade: 'A', path, span };
    if (of.length === 0) {
      return fields.length === 0
        ? []
        : faultsIn(wordsOn(subject), subject).map((fault) => ({ ...fault, evidence: [ofForm] }));
    }
    return fields
      .filter((judged) => isOneOf(judged, of))
      .flatMap((judged) => {
        const own = [judged.field.label, ...judged.field.texts.map(({ content }) => content)];
        return faultsIn(isYes(rule, 'anyField') ? [...own, ...wordsOn(subject)] : own, subject).map((fault) => ({
          ...fault,
          subject: judged,
          evidence: [wordingOf(judged), ...judged.classification.evidence],
        }));
      });
  },
};

const isOneOf = ({ category }: JudgedField, listed: readonly string[]): boolean =>
  category !== undefined && narrowest(listed, category.id) !== undefined;

/** What is wrong with words, the forbidden ones first: one fault, for they are mended together. */
function faultsIn(spoken: readonly string[], subject: Subject): Omit<Observation, 'evidence'>[] {
  const forbidden = firstMention(spoken, phrases(subject, 'without'));
  if (forbidden !== undefined) return [{ variants: ['forbidden'], values: { quote: forbidden } }];
  const words = phrases(subject, 'words');
  const missing = texts(subject.rule, 'patterns').find(
    (pattern) => !spoken.some((text) => firstMatch([pattern], text) !== undefined),
  );
  const unsaid = words.length > 0 && firstMention(spoken, words) === undefined;
  if (!unsaid && missing === undefined) return [];
  return [{ variants: [], values: { quote: missing ?? words[0] ?? '' } }];
}

function wordingOf({ field: { label, path, span } }: JudgedField): Evidence {
  return { signal: 'wording', quote: label, grade: 'B', path, span };
}
