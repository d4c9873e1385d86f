import type { Span } from '../../../model/index.ts';
import { html, type Markup } from '../markup.ts';

/** `path:line`, which may break after each folder. */
export const place = ({ path, span }: { readonly path: string; readonly span: Span }): Markup =>
  html`<code class="place">${breakable(path)}<wbr>:${span.start.line}</code>`;

/** A path that may break after each folder. */
export function breakable(path: string): Markup {
  const parts = path.split('/');
  const last = parts.pop();
  return html`${parts.map((part) => html`${part}/<wbr>`)}${last}`;
}
