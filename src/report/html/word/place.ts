import type { Span } from '../../../model/index.ts';
import { html, type Markup } from '../markup.ts';

/** `path:line`, which may break after each folder. */
export function place({ path, span }: { readonly path: string; readonly span: Span }): Markup {
  const parts = path.split('/');
  const last = parts.pop();
  return html`<code class="place">${parts.map((part) => html`${part}/<wbr>`)}${last}<wbr>:${span.start.line}</code>`;
}
