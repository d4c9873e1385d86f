import { both } from '../both.ts';
import { html } from '../markup.ts';
import type { Section } from './section.ts';

/** Who prepares, who advises, who decides: Art. 24, 38(6) and 39(1) GDPR. */
export const signoff: Section = {
  id: 'signoff',
  title: (text) => text.signoff.title,
  note: (text) => text.signoff.note,
  content: html`
<div class="signatures">${(['prepared', 'advice', 'decision'] as const).map(
    (role) => html`
<div class="signature"><h3>${both((text) => text.signoff[role])}</h3><p class="note">${both((text) => text.signoff[`${role}Note`])}</p>
<dl>${(['remarks', 'name', 'date', 'signature'] as const).map(
      (line) => html`<div class="to-fill ${line}-line"><dt>${both((text) => text.signoff[line])}</dt><dd></dd></div>`,
    )}</dl></div>`,
  )}</div>
<p class="next-review">${both((text) => text.signoff.next)} <span class="blank-line"></span></p>`,
};
