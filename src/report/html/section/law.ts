import type { Glossary, LawReference, Report, VerificationStatus } from '../../../model/index.ts';
import { lawAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { circle } from '../picture/verification.ts';
import type { View } from '../view.ts';
import { citeOf } from '../word/law.ts';
import type { Section } from './section.ts';

/** Statutes before what courts and authorities made of them. */
const kinds: readonly string[] = ['statute', 'case', 'decision', 'guideline'];

/** Every source that a finding, a verdict or a rule with findings cites, with how well it was checked. */
export function law({ report }: View): Section {
  const cited = citedIn(report);
  const sources = Object.values(report.glossary.law)
    .filter(({ id }) => cited.has(id))
    .sort((a, b) => rank(a) - rank(b));
  return {
    id: 'law',
    title: (text) => text.law.title,
    note: (text) => text.law.note,
    count: sources.length,
    content:
      sources.length > 0 &&
      html`<table class="stacking law">
<thead><tr>${(['source', 'topic', 'status'] as const).map(
        (column) => html`<th scope="col">${both((text) => text.law[column])}</th>`,
      )}</tr></thead>
<tbody>${sources.map((source) => row(source, report.glossary))}
</tbody></table>`,
  };
}

function citedIn({ forms, findings, glossary, jurisdictions }: Report): ReadonlySet<string> {
  return new Set([
    ...findings.flatMap((finding) => finding.law.map(({ id }) => id)),
    ...findings.flatMap(({ rule }) => glossary.rules[rule]?.refs ?? []),
    ...(jurisdictions ?? []).flatMap(({ refs }) => refs),
    ...forms.flatMap((form) => form.fields.flatMap(({ need }) => need?.law ?? [])),
  ]);
}

function rank({ kind }: LawReference): number {
  const place = kinds.indexOf(kind);
  return place === -1 ? kinds.length : place;
}

function row(source: LawReference, glossary: Glossary): Markup {
  const { id, status, paras, parasStatus } = source;
  const said = (part: 'topic' | 'note'): Markup =>
    both((_, language) => (glossary.translations[language].law[id] ?? source)[part]);
  const cite = citeOf(source, glossary);
  const address = addressOf(source);
  return html`
<tr id="${lawAnchor(source)}">
<th scope="row">${address ? html`<a href="${address}" rel="noreferrer">${cite}</a>` : cite}</th>
<td>${said('topic')}${paras && html` <span class="quiet">${both((text) => text.law.paras)} ${paras}${parasStatus && html` (${checked(parasStatus)})`}</span>`}${source.note && html` <span class="quiet">${said('note')}</span>`}</td>
<td class="status">${circle(status)} ${both((text) => text.law.statuses[status])}</td>
</tr>`;
}

/** A status in words; a pack may state more than a status. */
const checked = (status: string): Markup => both((text) => text.law.statuses[status as VerificationStatus] ?? status);

/** A pack's address, where it is one of the web; what a pack remarks after it is left out. */
function addressOf({ url }: LawReference): string | undefined {
  const [address = ''] = (url ?? '').split(/\s/);
  return /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}
