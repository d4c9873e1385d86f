import type { Finding, Report } from '../../../model/index.ts';
import { findingAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { bar } from '../picture/bar.ts';
import { coveragePicture } from '../picture/coverage.ts';
import { mark, verdicts } from '../picture/mark.ts';
import { matrix } from '../picture/matrix.ts';
import { severityPicture } from '../picture/severity.ts';
import type { View } from '../view.ts';
import { byUrgency, severityChip } from '../word/severity.ts';
import { wordingOf } from '../word/wording.ts';
import type { Section } from './section.ts';

/** So many findings are named at the top: what an auditor would act on first. */
const mostUrgent = 3;

export function summary(view: View): Section {
  const { report } = view;
  return {
    id: 'summary',
    title: (text) => text.summary.title,
    content: html`
<p class="verdict-sentence">${headline(report)}</p>
<p class="counts">${counts(report)}</p>
${report.summary.fields > 0 && verdictPicture(report)}
${urgent(report.findings)}
<div class="pictures">
<figure class="picture"><figcaption>${both((text) => text.summary.findings)}</figcaption>${severityPicture(report.findings)}</figure>
<figure class="picture"><figcaption>${both((text) => text.summary.coverage)}</figcaption>${coveragePicture(report)}</figure>
</div>
${
  report.summary.fields > 0 &&
  html`<figure class="picture"><figcaption>${both((text) => text.summary.matrix)}</figcaption><p class="note">${both((text) => text.summary.matrixNote)}</p>${matrix(view)}</figure>`
}`,
  };
}

function headline({ summary: { forms, personalFields, verdicts: counted } }: Report): Markup {
  return both((text) => {
    if (forms === 0) return text.summary.nothing;
    if (counted.excessive === 0) return text.summary.noExcess(personalFields);
    return text.summary.excess(counted.excessive, personalFields);
  });
}

function counts({ forms, summary: counted }: Report): Markup {
  const doubtful = forms.filter(({ unclear }) => unclear !== undefined);
  const doubtfulFields = doubtful.reduce((sum, { fields }) => sum + fields.length, 0);
  const { unclear } = counted.verdicts;
  return html`${both((text) => text.summary.counts(counted.forms, counted.fields, counted.personalFields))}${
    doubtful.length > 0 &&
    html` <a href="#doubtful">${both((text) => text.summary.doubtful(doubtful.length, doubtfulFields))}</a>`
  }${unclear > 0 && html` ${both((text) => text.summary.open(unclear))}`}`;
}

function verdictPicture({ summary: { fields, verdicts: counted } }: Report): Markup {
  return html`
<figure class="picture verdicts"><figcaption class="vh">${both((text) => text.summary.verdicts)}</figcaption>
${bar(
  verdicts.map((kind) => ({ kind, count: counted[kind] })),
  fields,
)}
<ul class="legend">${verdicts.map(
    (verdict) => html`
<li class="${verdict}"><span class="legend-head">${mark(verdict)} <b class="count">${counted[verdict]}</b> ${both((text) => text.verdict[verdict])}</span> <span class="legend-note">${both((text) => text.verdictMeans[verdict])}</span></li>`,
  )}</ul></figure>`;
}

function urgent(findings: readonly Finding[]): Markup {
  const first = findings
    .filter(({ outcome }) => outcome !== 'accepted')
    .sort(byUrgency)
    .slice(0, mostUrgent);
  if (first.length === 0) return html`<p>${both((text) => text.summary.noFindings)}</p>`;
  return html`
<h3>${both((text) => text.summary.urgent)}</h3>
<ol class="urgent">${first.map(
    (finding) => html`
<li>${severityChip(finding)}<div><a href="#${findingAnchor(finding)}">${wordingOf(finding, 'message')}</a><p>${wordingOf(finding, 'fix')}</p></div></li>`,
  )}</ol>`;
}
