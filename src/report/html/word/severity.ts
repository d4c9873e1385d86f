import type { Finding, Outcome } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { severities, severitySteps } from '../picture/severity-steps.ts';

export { severities } from '../picture/severity-steps.ts';

export const outcomes: readonly Outcome[] = ['violation', 'review', 'accepted'];

/** How grave, as a picture and a word. */
export const severityChip = ({ severity }: Pick<Finding, 'severity'>): Markup =>
  html`<span class="severity ${severity}">${severitySteps(severity)}${both((text) => text.severity[severity])}</span>`;

/** Violations before what is to be reviewed, the gravest first, then by place as in the report. */
export const byUrgency = (a: Finding, b: Finding): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity);
