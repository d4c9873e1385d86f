import type { AuditedForm, Finding } from '../../../model/index.ts';
import { tellReason } from '../../reason/index.ts';
import { findingAnchor, formAnchor } from '../anchor.ts';
import { both, type Say } from '../both.ts';
import { type Content, html, type Markup } from '../markup.ts';
import { drawing } from '../picture/drawing.ts';
import type { View } from '../view.ts';
import { evidenceList } from '../word/evidence.ts';
import { formName, nameOf } from '../word/field-name.ts';
import { breakable, place } from '../word/place.ts';
import { purposeLine } from '../word/purpose.ts';
import { byUrgency, severityChip } from '../word/severity.ts';
import { specialBadges } from '../word/special.ts';
import { stated } from '../word/stated.ts';
import { target } from '../word/target.ts';
import { type RegisterColumn, registerRow } from './register-row.ts';

/** One form: what is known of it, its drawing, its fields. */
export function formPart(form: AuditedForm, view: View): Markup {
  return article(
    form,
    html`<div class="form-head">
<dl class="form-facts">
${fact((text) => text.purpose.title, html`${purposeLine(form.purpose, view)}${evidenceList(form.purpose.evidence)}`)}
${fact((text) => text.register.target, target(form))}
${fact((text) => text.register.readBy, html`<code>${form.adapter}</code>`)}
${furtherFacts(form, view)}
</dl>
${drawing(form)}
</div>`,
    fieldTable(form, view, ['verdict', 'field', 'asksFor', 'requirement', 'reason']),
  );
}

/**
 * What may be no form: not drawn as one, and why no field of it is judged is said once. A field's verdict stands with it all
 * the same where there is one, or a finding.
 */
export function doubtfulPart(form: AuditedForm, view: View): Markup {
  const judged = form.fields.some((field) => field.need !== undefined || view.findingsAt(field).length > 0);
  return article(
    form,
    html`<dl class="form-facts">
${fact((text) => text.register.unclearForm, doubt(form.unclear ?? ''), 'broad')}
${form.purpose.ids.length > 0 && fact((text) => text.purpose.title, html`${purposeLine(form.purpose, view)}${evidenceList(form.purpose.evidence)}`)}
${form.action !== null && fact((text) => text.register.target, target(form))}
${furtherFacts(form, view)}
</dl>`,
    fieldTable(form, view, ['field', 'asksFor', 'requirement', ...(judged ? (['verdict', 'reason'] as const) : [])]),
  );
}

function article(form: AuditedForm, head: Markup, table: Markup): Markup {
  const anchor = formAnchor(form);
  return html`
<article id="${anchor}" class="form">
<header>
<h3><a class="self" href="#${anchor}">${formName(form)}</a></h3>
${place(form)}
${head}
</header>
${form.fields.length === 0 ? html`<p class="note">${both((text) => text.register.noFields)}</p>` : table}
</article>`;
}

const furtherFacts = (form: AuditedForm, view: View): Content => {
  const known = stated(form.processing);
  return [
    form.also.length > 0 &&
      fact(
        (text) => text.register.also,
        form.also.map((path) => html`<code class="line">${breakable(path)}</code>`),
      ),
    form.gaps.length > 0 &&
      fact(
        (text) => text.register.incomplete,
        form.gaps.map(
          ({ reason }) => html`<span class="line">${both((_, language) => tellReason(reason, language))}</span>`,
        ),
        'broad',
      ),
    known && fact((text) => text.stated.title, known, 'broad'),
    special(form, view),
    formFindings(form, view),
  ];
};

/** Why it may be no form: in words of both languages where they are known. */
const doubt = (reason: string): Markup => both((text) => text.doubtful.reasons[reason] ?? reason);

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
          html`<li>${severityChip(finding)} <a href="#${findingAnchor(finding)}">${view.rule(finding.rule, 'title')}</a>${about(finding, view)}${accepted(finding)}</li>`,
      )}</ul>`,
      'broad screen-only',
    )
  );
}

/** On the form's own list every finding stands; one that was answered for says so. */
const accepted = ({ outcome }: Finding): Markup | false =>
  outcome === 'accepted' && html` <small class="badge">${both((text) => text.findings.one.accepted)}</small>`;

function about(finding: Finding, view: View): Markup | undefined {
  const field = view.field(finding);
  return field && html` <span class="quiet"><bdi>${nameOf(field)}</bdi></span>`;
}

function fieldTable(form: AuditedForm, view: View, columns: readonly RegisterColumn[]): Markup {
  return html`<table class="stacking register">
<thead><tr>${columns.map((column) => html`<th scope="col" class="of-${column}">${both((text) => text.register[column])}</th>`)}</tr></thead>
<tbody>${form.fields.map((field) => registerRow(field, form, view, columns))}
</tbody></table>`;
}
