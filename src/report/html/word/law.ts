import type { Glossary, LawReference } from '../../../model/index.ts';
import { lawAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { circle, namedCircle, verificationStatuses } from '../picture/verification.ts';

type Cited = Pick<LawReference, 'id' | 'cite' | 'status'>;

/** How a source is cited, in both languages. */
export const citeOf = ({ id, cite }: Pick<Cited, 'id' | 'cite'>, { translations }: Glossary): Markup =>
  both((_, language) => translations[language].law[id]?.cite ?? cite);

/** Sources by name, each with how well it was checked. Each leads to its entry in the report. */
export const citations = (sources: readonly Cited[], glossary: Glossary): Markup =>
  html`<ul class="citations">${sources.map(
    (source) =>
      html`<li>${namedCircle(source.status)}\u00a0<a href="#${lawAnchor(source)}">${citeOf(source, glossary)}</a></li>`,
  )}</ul>`;

/** What the circles mean, in a line. */
export const verificationKey = (): Markup =>
  html`<ul class="key"><li>${both((text) => text.law.key)}:</li>${verificationStatuses.map(
    (status) => html`<li>${circle(status)} ${both((text) => text.law.statuses[status])}</li>`,
  )}</ul>`;
