import type { AuditedField, RequirementLevel, Verdict } from '../../../model/index.ts';
import { group } from '../../group.ts';
import { fieldAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { nameOf } from '../word/field-name.ts';
import { namedMark, tally } from './mark.ts';

const columns = ['required', 'depends', 'optional', 'unknown'] as const;

type Column = (typeof columns)[number];

const columnOf: Readonly<Record<RequirementLevel, Column>> = {
  required: 'required',
  conditional: 'depends',
  configurable: 'depends',
  optional: 'optional',
  unknown: 'unknown',
};

const worstFirst: readonly Verdict[] = ['excessive', 'unclear', 'allowed', 'necessary'];

/** Beyond so many fields in one place, counts say more than marks. */
const mostMarks = 16;

/** Categories of data × requirement: every field is one mark in its verdict's shape, and leads to the register. */
export function matrix(view: View): Markup {
  const fields = view.report.forms.flatMap((form) => form.fields);
  const rows = [...group(fields, ({ classification }) => classification.category)].sort(
    ([a, members], [b, others]) =>
      rank(a) - rank(b) ||
      excess(others) - excess(members) ||
      others.length - members.length ||
      (String(a) < String(b) ? -1 : 1),
  );
  const used = columns.filter((column) => fields.some((field) => columnOf[field.requirement.level] === column));
  return html`<table class="matrix">
<thead><tr><th scope="col">${both((text) => text.summary.category)}</th>${used.map(
    (column) => html`<th scope="col">${both((text) => text.summary.level[column])}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ([category, members]) => html`
<tr><th scope="row">${title(category, view)}</th>${used.map(
      (column) => html`<td>${cell(members.filter((field) => columnOf[field.requirement.level] === column))}</td>`,
    )}</tr>`,
  )}
</tbody></table>`;
}

function cell(fields: readonly AuditedField[]): Markup {
  if (fields.length > mostMarks) return tally(fields);
  return html`<span class="tiles">${[...fields]
    .sort((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))
    .map(
      (field) =>
        html`<a class="tile" href="#${fieldAnchor(field)}" title="${nameOf(field)}">${namedMark(field.verdict)}<span class="vh">${nameOf(field)}</span></a>`,
    )}</span>`;
}

function title(category: string | null, view: View): Markup {
  if (category === null) return html`<em>${both((text) => text.summary.cannotTell)}</em>`;
  if (category === 'none') return html`<em>${both((text) => text.summary.noneOfThese)}</em>`;
  return view.category(category);
}

/** Personal data first. */
const rank = (category: string | null): number => (category === null ? 1 : category === 'none' ? 2 : 0);

const excess = (fields: readonly AuditedField[]): number =>
  fields.filter(({ verdict }) => verdict === 'excessive').length;
