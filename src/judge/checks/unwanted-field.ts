import type { Evidence } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { firstMatch } from '../pattern.ts';
import { deciding } from '../requirement.ts';
import { isSelected, selectionParameters } from '../selection.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { texts } from './parameter.ts';

/** A field that a house does not want, by what it asks for or by what it is called: the check for rules of one's own. */
export const unwantedField: Check = {
  id: 'unwanted-field',
  means: {
    en: 'A form has a field that the rule does not want there, by its category, its name or its label.',
    de: 'Ein Formular hat ein Feld, das die Regel dort nicht will, nach Kategorie, Namen oder Beschriftung.',
  },
  parameters: {
    categories: {
      type: 'categories',
      means: { en: 'categories that are not wanted', de: 'Kategorien, die nicht erwünscht sind' },
    },
    except: {
      type: 'categories',
      means: { en: 'categories below those that may stay', de: 'Kategorien darunter, die bleiben dürfen' },
    },
    names: {
      type: 'patterns',
      means: {
        en: 'fields whose name matches one of these are not wanted either, whatever they ask for',
        de: 'Felder, deren Name zu einem davon passt, sind ebenso unerwünscht, wonach sie auch fragen',
      },
    },
    labels: {
      type: 'patterns',
      means: {
        en: 'fields whose label matches one of these are not wanted either, whatever they ask for',
        de: 'Felder, deren Beschriftung zu einem davon passt, sind ebenso unerwünscht, wonach sie auch fragen',
      },
    },
    requirement: {
      type: 'choices',
      choices: ['required', 'optional', 'conditional', 'configurable', 'unknown'],
      means: {
        en: 'only fields of these requirements; all where it is not set',
        de: 'nur Felder dieser Erforderlichkeit; alle, wo nichts steht',
      },
    },
    ...selectionParameters,
  },
  variants: {
    named: {
      en: 'it is its name or label, not its category',
      de: 'es ist der Name oder die Beschriftung, nicht die Kategorie',
    },
    required: { en: 'the field must be filled in', de: 'das Feld muss ausgefüllt werden' },
    optional_field: { en: 'the field may stay empty', de: 'das Feld darf leer bleiben' },
  },
  placeholders: {},
  observe: (subject) => {
    const levels = texts(subject.rule, 'requirement');
    if (!isSelected(subject)) return [];
    return subject.fields.flatMap((judged): Observation[] => {
      const { level } = judged.field.requirement;
      const reason = reasonFor(judged, subject);
      if (!reason || (levels.length > 0 && !levels.includes(level))) return [];
      return [
        {
          subject: judged,
          variants: [
            ...(reason.named ? ['named'] : []),
            ...(level === 'required' ? ['required'] : []),
            ...(level === 'optional' ? ['optional_field'] : []),
          ],
          evidence: [...reason.evidence, ...deciding(judged.field.requirement)],
          ...(reason.named && { whateverCategory: true }),
        },
      ];
    });
  },
};

interface Reason {
  readonly named: boolean;
  readonly evidence: readonly Evidence[];
}

function reasonFor({ field, category, classification }: JudgedField, { rule }: Subject): Reason | undefined {
  const listed = category && narrowest(texts(rule, 'categories'), category.id) !== undefined;
  const excepted = category && narrowest(texts(rule, 'except'), category.id) !== undefined;
  if (listed && !excepted) return { named: false, evidence: classification.evidence };
  const { path, span } = field;
  const named = (signal: string, quote: string): Reason => ({
    named: true,
    evidence: [{ signal, quote, grade: 'A', path, span }],
  });
  if (firstMatch(texts(rule, 'names'), field.name) !== undefined) return named('name', field.name);
  return firstMatch(texts(rule, 'labels'), field.label) === undefined ? undefined : named('label', field.label);
}
