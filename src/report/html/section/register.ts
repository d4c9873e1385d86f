import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { verdictChip, verdicts } from '../picture/mark.ts';
import type { View } from '../view.ts';
import { gradeKey } from '../word/evidence.ts';
import { doubtfulPart, formPart } from './form-part.ts';
import type { Section } from './section.ts';

/** Every form with its drawing, and every field with its verdict. */
export function register(view: View): Section {
  const all = view.report.forms;
  const forms = all.filter(({ unclear }) => unclear === undefined);
  return {
    id: 'register',
    title: (text) => text.register.title,
    note: (text) => (all.length === 0 ? text.summary.nothing : text.register.note),
    count: forms.reduce((sum, { fields }) => sum + fields.length, 0),
    content: html`${all.length > 0 && html`${gradeKey()}${choices()}`}${forms.map((form) => formPart(form, view))}`,
  };
}

/** What was read like a form and may be none, so that nothing is left out and nothing passes for more than it is. */
export function doubtful(view: View): Section | undefined {
  const forms = view.report.forms.filter(({ unclear }) => unclear !== undefined);
  if (forms.length === 0) return undefined;
  return {
    id: 'doubtful',
    title: (text) => text.doubtful.title,
    note: (text) => text.doubtful.note,
    count: forms.reduce((sum, { fields }) => sum + fields.length, 0),
    content: forms.map((form) => doubtfulPart(form, view)),
  };
}

/** Which verdicts are shown: works without scripts, see the style. */
const choices = (): Markup => html`
<fieldset class="choices"><legend>${both((text) => text.show)}</legend>${verdicts.map(
  (verdict) => html`<label><input type="checkbox" id="show-${verdict}" checked>${verdictChip(verdict)}</label>`,
)}</fieldset>`;
