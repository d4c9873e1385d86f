import type { Finding, Outcome, Severity } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

export const outcomes: readonly Outcome[] = ['violation', 'review', 'accepted'];

/** How grave, as five steps of which so many are filled: readable without colour. */
export function severityChip({ severity, outcome }: Pick<Finding, 'severity' | 'outcome'>): Markup {
  const filled = severities.length - severities.indexOf(severity);
  const steps = severities.map(
    (_, index) =>
      html`<rect class="${index < filled ? 'step filled' : 'step'}" x="${index * 5}" y="${8 - index * 2}" width="3.5" height="${4 + index * 2}"/>`,
  );
  return html`<span class="severity ${severity} ${outcome}"><svg viewBox="0 0 24 12" aria-hidden="true" focusable="false">${steps}</svg>${both((text) => text.severity[severity])}</span>`;
}

/** Violations before what is to be reviewed, the gravest first, then by place as in the report. */
export const byUrgency = (a: Finding, b: Finding): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity);
