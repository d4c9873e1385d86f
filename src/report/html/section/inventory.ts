import type { AuditedForm } from '../../../model/index.ts';
import { formAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { mark, tally } from '../picture/mark.ts';
import type { View } from '../view.ts';
import { formName } from '../word/field-name.ts';
import { place } from '../word/place.ts';
import { purposeLine } from '../word/purpose.ts';
import { specialBadges } from '../word/special.ts';
import { target } from '../word/target.ts';
import type { Section } from './section.ts';

/** Beyond so many fields a row counts its marks. */
const mostMarks = 12;

/** One row a form. What may be none is listed after the register. */
export function inventory(view: View): Section {
  const all = view.report.forms;
  const forms = all.filter(({ unclear }) => unclear === undefined);
  const doubtful = all.length - forms.length;
  return {
    id: 'inventory',
    title: (text) => text.inventory.title,
    note: (text) => (all.length === 0 ? text.summary.nothing : text.inventory.note),
    count: forms.length,
    content: html`${
      forms.length > 0 &&
      html`<table class="stacking inventory">
<thead><tr>${(['form', 'purpose', 'fields', 'target'] as const).map(
        (column) => html`<th scope="col">${both((text) => text.inventory[column])}</th>`,
      )}</tr></thead>
<tbody>${forms.map((form) => row(form, view))}
</tbody></table>`
    }${doubtful > 0 && html`<p class="note"><a href="#doubtful">${both((text) => text.inventory.doubtful(doubtful))}</a></p>`}`,
  };
}

function row(form: AuditedForm, view: View): Markup {
  const required = form.fields.filter(({ requirement }) => requirement.level === 'required').length;
  const count = form.fields.length;
  return html`
<tr class="item">
<th scope="row"><a href="#${formAnchor(form)}">${formName(form)}</a>${place(form)}</th>
<td>${purposeLine(form.purpose, view)}</td>
<td>${count > mostMarks ? tally(form.fields) : count > 0 && html`<span class="strip" aria-hidden="true">${form.fields.map(({ verdict }) => mark(verdict))}</span>`}<span class="quiet">${both((text) => (count === 0 ? text.register.noFields : text.inventory.requiredOf(required, count)))}</span> ${specialBadges(form.fields, view)}</td>
<td>${target(form)}</td>
</tr>`;
}
