import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { mark, verdicts } from '../picture/mark.ts';
import { circle, verificationStatuses } from '../picture/verification.ts';

/** What the report's signs mean. Signs that stand alone elsewhere are named by these words for those who hear the page. */
export const signs = (): Markup =>
  html`<ul class="signs">${verdicts.map(
    (verdict) =>
      html`
<li>${mark(verdict)} <b id="sign-${verdict}">${both((text) => text.verdict[verdict])}</b> ${both((text) => text.verdictMeans[verdict])}</li>`,
  )}${verificationStatuses.map(
    (status) =>
      html`
<li>${circle(status)} <b id="sign-${status}">${both((text) => text.law.statuses[status])}</b> ${both((text) => text.law.statusMeans[status])}</li>`,
  )}</ul>`;
