import type { ParameterDeclaration } from '../model/index.ts';
import type { Subject } from './checks/check.ts';
import { texts } from './checks/parameter.ts';
import { firstMatch, matchesPath } from './pattern.ts';

/** Parameters by which a rule names the forms that it looks at; without them, all. */
export const selectionParameters: Readonly<Record<string, ParameterDeclaration>> = {
  files: {
    type: 'globs',
    means: {
      en: 'the rule looks only at forms in these files: `src/**/*.html`',
      de: 'die Regel sieht nur Formulare in diesen Dateien an: `src/**/*.html`',
    },
  },
  forms: {
    type: 'patterns',
    means: {
      en: 'the rule looks only at forms whose name or heading matches one of these',
      de: 'die Regel sieht nur Formulare an, deren Name oder Überschrift zu einem davon passt',
    },
  },
  purposes: {
    type: 'purposes',
    means: {
      en: 'the rule looks only at forms that have one of these purposes',
      de: 'die Regel sieht nur Formulare an, die einen dieser Zwecke haben',
    },
  },
  notPurposes: {
    type: 'purposes',
    means: {
      en: 'the rule is silent on forms that have one of these purposes',
      de: 'die Regel schweigt bei Formularen, die einen dieser Zwecke haben',
    },
  },
};

/** Whether a rule's parameters select the form. Every parameter that is set must hold. */
export function isSelected({ form, purpose: { ids }, rule }: Subject): boolean {
  const files = texts(rule, 'files');
  const forms = texts(rule, 'forms');
  const purposes = texts(rule, 'purposes');
  if (files.length > 0 && !matchesPath(files, form.path)) return false;
  if (purposes.length > 0 && !ids.some((id) => purposes.includes(id))) return false;
  if (ids.some((id) => texts(rule, 'notPurposes').includes(id))) return false;
  if (forms.length === 0) return true;
  const names = [form.name, ...form.texts.filter(({ source }) => source === 'heading').map(({ content }) => content)];
  return names.some((name) => firstMatch(forms, name) !== undefined);
}
