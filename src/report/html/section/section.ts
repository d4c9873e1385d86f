import { both, type Say } from '../both.ts';
import { type Content, html, type Markup } from '../markup.ts';

/** A part of the report: its anchor, its title, and what stands in it. */
export interface Section {
  readonly id: string;
  readonly title: Say;
  /** A sentence under the title. */
  readonly note?: Say;
  /** How many things it holds, for the contents. */
  readonly count?: number;
  readonly content: Content;
}

export const layOut = ({ id, title, note, content }: Section): Markup => html`
<section id="${id}" class="part" aria-labelledby="${id}-title">
<h2 id="${id}-title">${both(title)}</h2>
${note && html`<p class="note">${both(note)}</p>`}
${content}
</section>`;
