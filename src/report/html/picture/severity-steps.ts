import type { Severity } from '../../../model/index.ts';
import { html, type Markup } from '../markup.ts';

/** The gravest first. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

const step = (index: number, filled: number): Markup =>
  html`<rect class="${index < filled ? 'step filled' : 'step'}" x="${index * 5}" y="${8 - index * 2}" width="3.5" height="${4 + index * 2}"/>`;

/** Five steps, of which so many are filled as a severity is grave: readable without colour. Drawn once for the whole page. */
export const severitySymbols: readonly Markup[] = severities.map(
  (severity, above) =>
    html`
<symbol id="steps-${severity}" viewBox="0 0 24 12">${severities.map((_, index) => step(index, severities.length - above))}</symbol>`,
);

export const severitySteps = (severity: Severity): Markup =>
  html`<svg aria-hidden="true"><use href="#steps-${severity}"/></svg>`;
