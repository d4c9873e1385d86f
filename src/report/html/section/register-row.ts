import type { AuditedField, AuditedForm } from '../../../model/index.ts';
import { fieldAnchor, findingAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { verdictChip } from '../picture/mark.ts';
import type { View } from '../view.ts';
import { evidenceList } from '../word/evidence.ts';
import { citations } from '../word/law.ts';
import { place } from '../word/place.ts';
import { byUrgency, severityChip } from '../word/severity.ts';
import { specialBadges } from '../word/special.ts';

export type RegisterColumn = 'verdict' | 'field' | 'asksFor' | 'requirement' | 'reason';

/** One field, and what each column says of it. */
export function registerRow(
  field: AuditedField,
  form: AuditedForm,
  view: View,
  columns: readonly RegisterColumn[],
): Markup {
  return html`
<tr id="${fieldAnchor(field)}" class="item field ${field.verdict}">${columns.map((column) => cells[column](field, form, view))}</tr>`;
}

const cells: Readonly<Record<RegisterColumn, (field: AuditedField, form: AuditedForm, view: View) => Markup>> = {
  verdict: ({ verdict }) => html`<td class="of-verdict">${verdictChip(verdict)}</td>`,
  field: (field, form) => html`<th scope="row">${called(field, form)}${where(field, form)}</th>`,
  asksFor: (field, _, view) => html`<td>${asksFor(field, view)}</td>`,
  requirement: (field) => html`<td>${requirement(field)}</td>`,
  reason: (field, form, view) => html`<td>${reason(field, form, view)}${findings(field, view)}</td>`,
};

const where = (field: AuditedField, form: AuditedForm): Markup =>
  field.path === form.path
    ? html` <span class="quiet">${both((text) => text.line(field.span.start.line))}</span>`
    : place(field);

/** A schema's fields have names and no labels; where a person fills in a field without one, that is said. */
function called({ label, name, kind, initial, concealed }: AuditedField, form: AuditedForm): Markup {
  const badges = [
    !label && kind !== 'hidden' && form.unclear === undefined && both((text) => text.register.noLabel),
    initial && initial.state !== 'unchecked' && both((text) => text.register.initial[initial.state]),
    concealed && both((text) => text.register.concealed),
  ].filter((badge) => badge !== false && badge !== undefined);
  const code = html`<code class="name">${name}</code>`;
  return html`${label ? html`<span class="label"><bdi>${label}</bdi></span> ${code}` : html`<span class="label">${code}</span>`} <span class="kind">${kind}</span>${badges.map((badge) => html` <small class="badge">${badge}</small>`)}`;
}

function asksFor({ classification, ...field }: AuditedField, view: View): Markup {
  const { category, confidence, evidence, runnerUp } = classification;
  if (category === null) return html`<em>${both((text) => text.register.cannotTell)}</em>${evidenceList(evidence)}`;
  const what =
    category === 'none'
      ? html`<em>${both((text) => text.register.notPersonal)}</em>`
      : html`<b>${view.category(category)}</b>`;
  return html`${what} ${specialBadges([{ ...field, classification }], view)}
<span class="quiet">${both((text) => text.confidence[confidence])}${
    runnerUp &&
    confidence !== 'certain' &&
    html`, ${both((text, language) => text.register.runnerUp(view.report.glossary.translations[language].categories[runnerUp] ?? runnerUp))}`
  }</span>${evidenceList(evidence)}`;
}

function requirement({ requirement: { level, evidence, conflict, dependsOn } }: AuditedField): Markup {
  const spoken = evidence.filter(({ layer }) => layer !== 'default');
  return html`<b class="level ${level}">${both((text) => text.level[level])}</b>${
    dependsOn && html` <span class="quiet">${both((text) => text.register.dependsOn(dependsOn))}</span>`
  }${conflict && html` <small class="badge conflict">${both((text) => text.register.conflict)}</small>`}${
    spoken.length > 0
      ? evidenceList(spoken)
      : evidence.length > 0 && html` <span class="quiet line">${both((text) => text.register.default)}</span>`
  }`;
}

function reason({ need, classification }: AuditedField, form: AuditedForm, { report }: View): Markup {
  if (!need) {
    return both(({ register }) =>
      form.unclear !== undefined
        ? register.mayBeNoForm
        : classification.category === null
          ? register.noCategory
          : register.noPurpose,
    );
  }
  const cited = need.law.flatMap((id) => report.glossary.law[id] ?? []);
  return html`${both((text, language) =>
    text.need(
      need.list,
      report.glossary.translations[language].purposes[need.purpose] ?? need.purpose,
      need.notes?.[language] ?? need.note,
    ),
  )}${cited.length > 0 && citations(cited, report.glossary)}`;
}

function findings(field: AuditedField, view: View): Markup | false {
  const own = [...view.findingsAt(field)].sort(byUrgency);
  return (
    own.length > 0 &&
    html`<ul class="field-findings">${own.map(
      (finding) =>
        html`<li>${severityChip(finding)} <a href="#${findingAnchor(finding)}">${view.rule(finding.rule, 'title')}</a></li>`,
    )}</ul>`
  );
}
