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

/** One field: the verdict first, then what it rests on. */
export function registerRow(field: AuditedField, form: AuditedForm, view: View): Markup {
  return html`
<tr id="${fieldAnchor(field)}" class="item field ${field.verdict}">
<td class="of-verdict">${verdictChip(field.verdict)}</td>
<th scope="row">${called(field)}${field.path === form.path ? html`<span class="quiet">${both((text) => text.line(field.span.start.line))}</span>` : place(field)}</th>
<td>${asksFor(field, view)}</td>
<td>${requirement(field)}</td>
<td>${reason(field, form, view)}${findings(field, view)}</td>
</tr>`;
}

function called({ label, name, kind, initial, concealed }: AuditedField): Markup {
  return html`<span class="label">${label ? html`<bdi>${label}</bdi>` : html`<em class="quiet">${both((text) => text.register.noLabel)}</em>`}</span>
<code class="name"><bdi>${name}</bdi></code> <span class="kind">${kind}</span>${
    initial &&
    initial.state !== 'unchecked' &&
    html` <small class="badge">${both((text) => text.register.initial[initial.state])}</small>`
  }${concealed && html` <small class="badge">${both((text) => text.register.concealed)}</small>`} `;
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
