import type { Verdict } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

/**
 * The verdicts' marks and the pictures' patterns, drawn once for the whole page. Each verdict has an outline and a sign
 * of its own, so that nobody needs colour to tell them apart.
 */
export const sprite: Markup = html`<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
<symbol id="mark-necessary" viewBox="0 0 16 16"><circle class="body" cx="8" cy="8" r="7.25"/><path class="sign" d="M4.6 8.3l2.4 2.4 4.6-5.2"/></symbol>
<symbol id="mark-allowed" viewBox="0 0 16 16"><circle class="body" cx="8" cy="8" r="6.75"/><circle class="dot" cx="8" cy="8" r="2.25"/></symbol>
<symbol id="mark-excessive" viewBox="0 0 16 16"><path class="body" d="M8 .6l7.4 7.4L8 15.4.6 8z"/><path class="sign" d="M8 4.3v4.4M8 11.2v.3"/></symbol>
<symbol id="mark-unclear" viewBox="0 0 16 16"><rect class="body" x="1.25" y="1.25" width="13.5" height="13.5" rx="3"/><path class="sign" d="M5.9 6.2a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .7-1 1.5M8 11.8v.2"/></symbol>
<defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="dots-ground" width="6" height="6"/><circle class="dots-dot" cx="3" cy="3" r="1.2"/></pattern>
</defs>
</svg>`;

export const verdicts: readonly Verdict[] = ['necessary', 'allowed', 'excessive', 'unclear'];

export const mark = (verdict: Verdict): Markup =>
  html`<svg class="mark ${verdict}" aria-hidden="true" focusable="false"><use href="#mark-${verdict}"/></svg>`;

/** A mark with its word. */
export const verdictChip = (verdict: Verdict): Markup =>
  html`<span class="chip ${verdict}">${mark(verdict)}${both((text) => text.verdict[verdict])}</span>`;
