import type { AuditedField, Verdict } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

/** Each verdict has an outline and a sign of its own, so that nobody needs colour to tell them apart. */
export const markSymbols: Markup = html`
<symbol id="mark-necessary" viewBox="0 0 16 16"><circle class="body" cx="8" cy="8" r="7.25"/><path class="sign" d="M4.6 8.3l2.4 2.4 4.6-5.2"/></symbol>
<symbol id="mark-allowed" viewBox="0 0 16 16"><circle class="body" cx="8" cy="8" r="6.75"/><circle class="dot" cx="8" cy="8" r="2.25"/></symbol>
<symbol id="mark-excessive" viewBox="0 0 16 16"><path class="body" d="M8 .6l7.4 7.4L8 15.4.6 8z"/><path class="sign" d="M8 4.3v4.4M8 11.2v.3"/></symbol>
<symbol id="mark-unclear" viewBox="0 0 16 16"><rect class="body" x="1.25" y="1.25" width="13.5" height="13.5" rx="3"/><path class="sign" d="M5.9 6.2a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .7-1 1.5M8 11.8v.2"/></symbol>`;

export const verdicts: readonly Verdict[] = ['necessary', 'allowed', 'excessive', 'unclear'];

/** A mark beside which its word stands. */
export const mark = (verdict: Verdict): Markup =>
  html`<svg class="mark ${verdict}" aria-hidden="true"><use href="#mark-${verdict}"/></svg>`;

/** A mark that stands alone: named by the key of signs, which says it in both languages. */
export const namedMark = (verdict: Verdict): Markup =>
  html`<svg class="mark ${verdict}" role="img" aria-labelledby="sign-${verdict}"><use href="#mark-${verdict}"/></svg>`;

/** A mark with its word. */
export const verdictChip = (verdict: Verdict): Markup =>
  html`<span class="chip ${verdict}">${mark(verdict)}${both((text) => text.verdict[verdict])}</span>`;

/** How many fields have each verdict, where there are too many for a mark each. */
export const tally = (fields: readonly AuditedField[]): Markup =>
  html`<ul class="tally">${verdicts.map((verdict) => {
    const count = fields.filter((field) => field.verdict === verdict).length;
    return count > 0 && html`<li>${namedMark(verdict)} ${count}</li>`;
  })}</ul>`;
