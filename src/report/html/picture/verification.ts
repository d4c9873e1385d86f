import type { VerificationStatus } from '../../../model/index.ts';
import { html, type Markup } from '../markup.ts';

/** A circle: full where the primary text was seen, half where a report on it was, empty where it is from knowledge. */
export const verificationSymbols: Markup = html`
<symbol id="circle-checked-primary" viewBox="0 0 12 12"><circle class="ring" cx="6" cy="6" r="4.75"/><circle class="filling" cx="6" cy="6" r="4.75"/></symbol>
<symbol id="circle-checked-secondary" viewBox="0 0 12 12"><circle class="ring" cx="6" cy="6" r="4.75"/><path class="filling" d="M6 1.25a4.75 4.75 0 0 1 0 9.5z"/></symbol>
<symbol id="circle-knowledge" viewBox="0 0 12 12"><circle class="ring" cx="6" cy="6" r="4.75"/></symbol>`;

export const verificationStatuses: readonly VerificationStatus[] = [
  'checked-primary',
  'checked-secondary',
  'knowledge',
];

/** A circle beside which its meaning stands. */
export const circle = (status: VerificationStatus): Markup =>
  html`<svg class="verification" aria-hidden="true"><use href="#circle-${status}"/></svg>`;

/** A circle that stands alone: named by the key of signs. */
export const namedCircle = (status: VerificationStatus): Markup =>
  html`<svg class="verification" role="img" aria-labelledby="sign-${status}"><use href="#circle-${status}"/></svg>`;
