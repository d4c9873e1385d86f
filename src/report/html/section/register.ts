import type { AuditedForm, Finding } from '../../../model/index.ts';
import { findingAnchor, formAnchor } from '../anchor.ts';
import { both, type Say } from '../both.ts';
import { type Content, html, type Markup } from '../markup.ts';
import { drawing } from '../picture/drawing.ts';
import { verdictChip, verdicts } from '../picture/mark.ts';
import type { View } from '../view.ts';
import { evidenceList, gradeKey } from '../word/evidence.ts';
import { formName, nameOf } from '../word/field-name.ts';
import { place } from '../word/place.ts';
import { purposeLine } from '../word/purpose.ts';
import { byUrgency, severityChip } from '../word/severity.ts';
import { specialBadges } from '../word/special.ts';
import { stated } from '../word/stated.ts';
import { target } from '../word/target.ts';
import { registerRow } from './register-row.ts';
import type { Section } from './section.ts';

/** Every form with its drawing, and every field with its verdict. */
export function register(view: View): Section {
  const { forms } = view.report;
  return {
    id: 'register',
    title: (text) => text.register.title,
    note: (text) => (forms.length === 0 ? text.summary.nothing : text.register.note),
    count: view.report.summary.fields,
    content: html`${forms.length > 0 && html`${gradeKey()}${choices()}`}${forms.map((form) => formPart(form, view))}`,
  };
}

/** Which verdicts are shown: works without scripts, see the style. */
const choices = (): Markup => html`
<fieldset class="choices"><legend>${both((text) => text.show)}</legend>${verdicts.map(
  (verdict) => html`<label><input type="checkbox" id="show-${verdict}" checked>${verdictChip(verdict)}</label>`,
)}</fieldset>`;

function formPart(form: AuditedForm, view: View): Markup {
  const anchor = formAnchor(form);
  const known = stated(form.processing);
  return html`
<article id="${anchor}" class="form" aria-labelledby="${anchor}-title">
<header>
<h3 id="${anchor}-title"><a class="self" href="#${anchor}">${formName(form)}</a></h3>
${place(form)}
<div class="form-head">
<dl class="form-facts">
${fact((text) => text.purpose.title, html`${purposeLine(form.purpose, view)}${evidenceList(form.purpose.evidence)}`)}
${fact((text) => text.register.target, target(form))}
${fact((text) => text.register.readBy, html`<code>${form.adapter}</code>`)}
${
  form.also.length > 0 &&
  fact(
    (text) => text.register.also,
    form.also.map((path) => html`<code class="line">${path}</code>`),
  )
}
${
  form.gaps.length > 0 &&
  fact(
    (text) => text.register.incomplete,
    form.gaps.map(({ reason }) => html`<span class="line" lang="en">${reason}</span>`),
    'broad',
  )
}
${form.unclear !== undefined && fact((text) => text.register.unclearForm, html`<span lang="en">${form.unclear}</span>`)}
${known && fact((text) => text.stated.title, known)}
${special(form, view)}
${formFindings(form, view)}
</dl>
${drawing(form)}
</div>
</header>
${form.fields.length === 0 ? html`<p class="note">${both((text) => text.register.noFields)}</p>` : table(form, view)}
</article>`;
}

/** @param kind a class: `broad` takes a line of its own; on paper the findings stand in the rows alone */
const fact = (name: Say, content: Content, kind?: 'broad' | 'broad screen-only'): Markup =>
  html`<div${kind && html` class="${kind}"`}><dt>${both(name)}</dt><dd>${content}</dd></div>`;

function special(form: AuditedForm, view: View): Markup | undefined {
  const badges = specialBadges(form.fields, view);
  return badges && fact((text) => text.inventory.special, badges);
}

function formFindings(form: AuditedForm, view: View): Markup | false {
  const findings = [...view.findingsOn(form)].sort(byUrgency);
  return (
    findings.length > 0 &&
    fact(
      (text) => text.register.findings,
      html`<ul class="form-findings">${findings.map(
        (finding) =>
          html`<li>${severityChip(finding)} <a href="#${findingAnchor(finding)}">${view.rule(finding.rule, 'title')}</a>${about(finding, view)}</li>`,
      )}</ul>`,
      'broad screen-only',
    )
  );
}

function about(finding: Finding, view: View): Markup | undefined {
  const field = view.field(finding);
  return field && html` <span class="quiet"><bdi>${nameOf(field)}</bdi></span>`;
}

function table(form: AuditedForm, view: View): Markup {
  return html`<table class="stacking register" aria-labelledby="${formAnchor(form)}-title">
<thead><tr>${(['verdict', 'field', 'asksFor', 'requirement', 'reason'] as const).map(
    (column) => html`<th scope="col">${both((text) => text.register[column])}</th>`,
  )}</tr></thead>
<tbody>${form.fields.map((field) => registerRow(field, form, view))}
</tbody></table>`;
}
