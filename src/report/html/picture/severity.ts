import type { Finding, Outcome, Severity } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { outcomes, severities } from '../word/severity.ts';
import { bar } from './bar.ts';

/** Findings by severity, each row's bar parted by what became of them. */
export function severityPicture(findings: readonly Finding[]): Markup {
  const count = (severity: Severity, outcome: Outcome): number =>
    findings.filter((finding) => finding.severity === severity && finding.outcome === outcome).length;
  const used = outcomes.filter(
    (outcome) => outcome !== 'accepted' || findings.some((finding) => finding.outcome === outcome),
  );
  const rows = severities.map((severity) => ({
    severity,
    stretches: used.map((kind) => ({ kind, count: count(severity, kind) })),
  }));
  const longest = Math.max(
    1,
    ...rows.map(({ stretches }) => stretches.reduce((sum, stretch) => sum + stretch.count, 0)),
  );
  return html`<table class="bars">
<thead class="vh"><tr><td></td><td></td>${used.map((outcome) => html`<th scope="col">${both((text) => text.outcome[outcome])}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ severity, stretches }) => html`
<tr class="${severity}"><th scope="row">${both((text) => text.severity[severity])}</th><td class="drawn-bar">${bar(stretches, longest)}</td>${stretches.map(
      ({ count: found }) => html`<td class="count${found === 0 && ' zero'}">${found}</td>`,
    )}</tr>`,
  )}
</tbody></table>
<ul class="keys" aria-hidden="true">${used.map((outcome) => html`<li>${swatch(outcome)} ${both((text) => text.outcome[outcome])}</li>`)}</ul>`;
}

const swatch = (outcome: Outcome): Markup =>
  html`<svg class="swatch" aria-hidden="true"><rect class="stretch ${outcome}" width="100%" height="100%"/></svg>`;
