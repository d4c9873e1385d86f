import type { ChosenJurisdiction } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { citations } from '../word/law.ts';
import type { Section } from './section.ts';

/** The places whose law counts over and above the base, with what a reader should know of each. */
export function jurisdictions({ report }: View): Section | undefined {
  const { jurisdictions: chosen, glossary } = report;
  if (!chosen) return undefined;
  const row = ({ childConsentAge: age, translations, refs }: ChosenJurisdiction): Markup => html`
<tr>
<th scope="row">${both((_, language) => translations[language].name)}</th>
<td>${age}</td>
<td>${both((_, language) => translations[language].notes)} ${citations(
    refs.flatMap((id) => glossary.law[id] ?? []),
    glossary,
  )}</td>
</tr>`;
  return {
    id: 'jurisdictions',
    title: (text) => text.jurisdictions.title,
    note: (text) => text.jurisdictions.note,
    count: chosen.length,
    content: html`<table class="stacking jurisdictions">
<thead><tr>${(['place', 'age', 'notes'] as const).map(
      (column) => html`<th scope="col">${both((text) => text.jurisdictions[column])}</th>`,
    )}</tr></thead>
<tbody>${chosen.map(row)}
</tbody></table>`,
  };
}
