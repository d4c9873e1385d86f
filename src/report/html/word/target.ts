import type { AuditedForm } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

/** Where a form's data goes, as written. */
export function target({ method, action }: AuditedForm): Markup {
  const where =
    action === null
      ? html`<span class="quiet">${both((text) => text.inventory.noTarget)}</span>`
      : action === ''
        ? html`<span class="quiet">${both((text) => text.inventory.samePage)}</span>`
        : html`<code><bdi>${action}</bdi></code>`;
  return html`${method && html`<b class="method">${method.toUpperCase()}</b> `}${where}`;
}
