import { html, type Markup } from '../markup.ts';
import { markSymbols } from './mark.ts';
import { severitySymbols } from './severity-steps.ts';
import { verificationSymbols } from './verification.ts';

/** The signs and the pictures' patterns, drawn once for the whole page. */
export const sprite: Markup = html`<svg class="sprite" width="0" height="0" aria-hidden="true">${markSymbols}${severitySymbols}${verificationSymbols}
<defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="dots-ground" width="6" height="6"/><circle class="dots-dot" cx="3" cy="3" r="1.2"/></pattern>
</defs>
</svg>`;
