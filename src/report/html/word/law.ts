import type { Glossary, LawReference, VerificationStatus } from '../../../model/index.ts';
import { lawAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

type Cited = Pick<LawReference, 'id' | 'cite' | 'status'>;

/** How a source is cited, in both languages. */
export const citeOf = ({ id, cite }: Pick<Cited, 'id' | 'cite'>, { translations }: Glossary): Markup =>
  both((_, language) => translations[language].law[id]?.cite ?? cite);

/** Sources by name, each with how well it was checked. Each leads to its entry in the report. */
export const citations = (sources: readonly Cited[], glossary: Glossary): Markup =>
  html`<ul class="citations">${sources.map(
    (source) =>
      html`<li>${verification(source.status)} <a href="#${lawAnchor(source)}">${citeOf(source, glossary)}</a></li>`,
  )}</ul>`;

/** A circle: full where the primary text was seen, half where a report on it was, empty where it is from knowledge. */
export function verification(status: VerificationStatus): Markup {
  return html`${circle(status)}<span class="vh">${both((text) => text.law.statuses[status])}:</span>`;
}

const circle = (status: VerificationStatus): Markup =>
  html`<svg class="verification ${status}" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="4.75"/>${filling[status]}</svg>`;

const filling: Readonly<Record<VerificationStatus, Markup | undefined>> = {
  'checked-primary': html`<circle class="filling" cx="6" cy="6" r="4.75"/>`,
  'checked-secondary': html`<path class="filling" d="M6 1.25a4.75 4.75 0 0 1 0 9.5z"/>`,
  knowledge: undefined,
};

/** What the circles mean. */
export const verificationKey = (): Markup =>
  html`<ul class="key"><li>${both((text) => text.law.key)}:</li>${(
    ['checked-primary', 'checked-secondary', 'knowledge'] as const
  ).map((status) => html`<li>${circle(status)} ${both((text) => text.law.statuses[status])}</li>`)}</ul>`;
