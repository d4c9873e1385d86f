import type { Verdict } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { verdictChip } from '../picture/mark.ts';
import type { View } from '../view.ts';
import { gradeMeaning } from '../word/evidence.ts';
import { accuracyOfClassification } from './accuracy.ts';
import type { Section } from './section.ts';
import { signs } from './signs.ts';

/** What a verdict follows from: requirement by need, in the order of the text's columns. `disputed`: the pack says. */
export const verdictTable: Readonly<Record<'required' | 'open' | 'optional', readonly (Verdict | 'disputed')[]>> = {
  required: ['necessary', 'excessive', 'excessive', 'disputed', 'excessive', 'excessive'],
  open: ['necessary', 'allowed', 'unclear', 'disputed', 'excessive', 'excessive'],
  optional: ['necessary', 'allowed', 'allowed', 'disputed', 'excessive', 'excessive'],
};

/** How the report came about, how far it can be relied on, and how to get the same one again. */
export function method(view: View): Section {
  return {
    id: 'method',
    title: (text) => text.method.title,
    content: html`
<ol class="steps">${[0, 1, 2, 3, 4].map((step) => html`<li>${both((text) => text.method.steps[step])}</li>`)}</ol>
<h3>${both((text) => text.method.tableTitle)}</h3>
${table()}
<h3>${both((text) => text.method.signs)}</h3>
${signs()}
<h3>${both((text) => text.method.grades)}</h3>
<ul class="evidence grades">${(['A', 'B', 'C'] as const).map((grade) => html`<li>${gradeMeaning(grade)}</li>`)}</ul>
<h3>${both((text) => text.method.limits)}</h3>
<ul>${[0, 1, 2, 3].map((limit) => html`<li>${both((text) => text.method.limitList[limit])}</li>`)}</ul>
<h3>${both((text) => text.method.accuracy.title)}</h3>
${accuracyOfClassification()}
<h3>${both((text) => text.method.reproduce)}</h3>
<p>${both((text) => text.method.reproduceNote)}</p>
${imprint(view)}
<h3>${both((text) => text.method.disclaimer)}</h3>
<p class="disclaimer">${both((text) => text.disclaimer)}</p>`,
  };
}

function table(): Markup {
  return html`<section class="scrolling" tabindex="0" aria-labelledby="verdict-table-title"><table class="verdict-table">
<caption id="verdict-table-title" class="vh">${both((text) => text.method.tableTitle)}</caption>
<thead><tr><td></td>${[0, 1, 2, 3, 4, 5].map((column) => html`<th scope="col">${both((text) => text.method.columns[column])}</th>`)}</tr></thead>
<tbody>${(['required', 'open', 'optional'] as const).map(
    (row) => html`
<tr><th scope="row">${both((text) => text.method.rows[row])}</th>${verdictTable[row].map(
      (cell) =>
        html`<td>${cell === 'disputed' ? html`<em>${both((text) => text.method.disputed)}</em>` : verdictChip(cell)}</td>`,
    )}</tr>`,
  )}
</tbody></table></section>`;
}

function imprint({ report, imprint: { twin } }: View): Markup {
  const { tool, schemaVersion } = report;
  return html`<dl class="imprint">
<div><dt>${both((text) => text.cover.tool)}</dt><dd>${tool.name} ${tool.version}, schema ${schemaVersion}</dd></div>
${tool.packs.map(
  ({ id, version, sha256 }) => html`<div><dt>${id} ${version}</dt><dd><code class="hash">${sha256}</code></dd></div>`,
)}
<div><dt>${both((text) => text.cover.twin)}</dt><dd>${both((text) => text.cover.twinIs)} <code class="hash">${twin}</code></dd></div>
</dl>`;
}
