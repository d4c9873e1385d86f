import type { ImpactScreening, ScreenedCriterion } from '../../../model/index.ts';
import { formAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { formName, nameOf } from '../word/field-name.ts';
import type { Section } from './section.ts';

/** The nine criteria of an impact assessment: which forms show them, and which code cannot show. A person decides. */
export function impact(view: View): Section | undefined {
  const screening = view.report.impact;
  if (!screening) return undefined;
  return {
    id: 'impact',
    title: (text) => text.impactSection.title,
    note: (text) => text.impactSection.note,
    content: html`
<p>${both((text) => text.impactSection.result)} <strong>${both((text) => text.impact[screening.result])}.</strong></p>
${table(screening, view)}
<p class="note">${both((text) => text.impactSection.next)}</p>`,
  };
}

function table({ criteria }: ImpactScreening, view: View): Markup {
  return html`<table class="stacking impact">
<thead><tr>${(['criterion', 'status', 'forms'] as const).map(
    (column) => html`<th scope="col">${both((text) => text.impactSection[column])}</th>`,
  )}</tr></thead>
<tbody>${criteria.map((criterion) => row(criterion, view))}
</tbody></table>`;
}

function row({ name, status, signals }: ScreenedCriterion, view: View): Markup {
  return html`
<tr>
<th scope="row">${both((_, language) => name[language])}</th>
<td>${both((text) => text.criterionStatus[status])}</td>
<td>${signals.map((signal) => html`<span class="line">${shownBy(signal, view)}</span>`)}</td>
</tr>`;
}

function shownBy({ form: id, fields }: ScreenedCriterion['signals'][number], { report }: View): Markup {
  const form = report.forms.find((candidate) => candidate.id === id);
  if (!form) return html`<code>${id}</code>`;
  const named = form.fields.filter((field) => fields.includes(field.id));
  return html`<a href="#${formAnchor(form)}">${formName(form)}</a> <code>${form.path}</code>${
    named.length > 0 && html`: ${named.map((field, index) => html`${index > 0 && ', '}<bdi>${nameOf(field)}</bdi>`)}`
  }`;
}
