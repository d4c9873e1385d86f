import type { FormPurpose } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

/** What a form is for, and how that is known. */
export function purposeLine({ ids, origin, confidence }: FormPurpose, view: View): Markup {
  if (origin === 'none' || ids.length === 0) {
    return html`<span class="purpose none">${both((text) => text.purpose.none)}</span>`;
  }
  const names = ids.map((id, index) => html`${index > 0 && ' + '}${view.purpose(id)}`);
  const known = both((text) =>
    origin === 'declared' ? text.purpose.declared : text.purpose.inferred(text.confidence[confidence ?? 'possible']),
  );
  return html`<span class="purpose ${origin}">${names} <small class="badge ${origin}">${known}</small></span>`;
}
