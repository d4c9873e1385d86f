import type { ChosenJurisdiction, Controller } from '../../../model/index.ts';
import { both, type Say } from '../both.ts';
import { type Content, html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

/** What the report is about, what made it, and what a person has yet to fill in. */
export function cover({ report, imprint }: View): Markup {
  const { tool, forms, summary, scope, jurisdictions, controller } = report;
  const files = new Set(forms.map(({ path }) => path)).size;
  return html`
<section id="cover" class="cover" aria-labelledby="cover-title">
<p class="kicker">sparsam</p>
<h1 id="cover-title">${both((text) => text.document)}</h1>
<p class="lede">${both((text) => text.cover.lede)}</p>
<dl class="facts">
${fact((text) => text.cover.scope, html`${both((text) => text.cover.examined(summary.forms, files))}${folders(report.sources.map(({ path }) => path))}${scope && html`<span class="line">${both((text) => text.scope(scope))}</span>`}`)}
${fact((text) => text.cover.tool, `${tool.name} ${tool.version}`)}
${fact(
  (text) => text.cover.packs,
  tool.packs.map(({ id, version }) => html`<span class="line">${id} ${version}</span>`),
)}
${jurisdictions && fact((text) => text.cover.jurisdictions, jurisdictions.map(jurisdiction))}
${fact((text) => text.cover.date, imprint.date ?? html`<span class="quiet">${both((text) => text.cover.noDate)}</span>`)}
</dl>
<dl class="facts fill-in">
${fact((text) => text.cover.controller, controller ? answerable(controller) : blank)}
${controller?.dataProtectionOfficer && fact((text) => text.cover.officer, controller.dataProtectionOfficer)}
${(['product', 'order', 'secrecy'] as const).map((name) => fact((text) => text.cover[name], blank))}
</dl>
<p class="caution">${both((text) => text.cover.limits)} <a href="#method">${both((text) => text.cover.more)}</a></p>
</section>`;
}

const blank = html`<span class="blank">${both((text) => text.toBeCompleted)}</span>`;

const answerable = ({ name, contact }: Controller): Markup =>
  html`<span class="line">${name}</span>${contact && html`<span class="line">${contact}</span>`}`;

const jurisdiction = ({ translations }: ChosenJurisdiction): Markup =>
  html`<span class="line">${both((_, language) => translations[language].name)}</span>`;

const fact = (name: Say, content: Content): Markup => html`<div><dt>${both(name)}</dt><dd>${content}</dd></div>`;

/** How many of the places that were read are named on the cover; all files stand under Sources. */
const mostFolders = 6;

/** The folders at the root that sources were read from. */
function folders(paths: readonly string[]): Markup {
  const names = [...new Set(paths.map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path)))].sort();
  const rest = names.length - mostFolders;
  const shown = names.slice(0, mostFolders).map((name) => html`<code>${name}</code> `);
  return html`<span class="line">${shown}${rest > 0 && html`+${rest}`}</span>`;
}
