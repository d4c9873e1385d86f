import type { Justification } from '../../../model/index.ts';
import { subjectOf } from '../../justification/index.ts';
import { findingAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { byUrgency } from '../word/severity.ts';
import { findingCard } from './finding-card.ts';
import type { Section } from './section.ts';

const columns = ['finding', 'status', 'reason', 'by', 'term', 'where'] as const;

/** Every answer to a finding, whether it holds or not, and the findings that were accepted; absent where there are none. */
export function justifications(view: View): Section | undefined {
  const all = view.report.justifications;
  const accepted = view.report.findings.filter(({ outcome }) => outcome === 'accepted').sort(byUrgency);
  if (all.length === 0 && accepted.length === 0) return undefined;
  const holding = all.filter(holds);
  return {
    id: 'justifications',
    title: (text) => text.justifications.title,
    note: (text) => text.justifications.note,
    count: all.length,
    content: html`${table('yes', holding, view)}${table(
      'no',
      all.filter((justification) => !holds(justification)),
      view,
    )}${
      accepted.length > 0 &&
      html`
<h3>${both((text) => text.justifications.cards)} <span class="count">${accepted.length}</span></h3>
${accepted.map((finding) => findingCard(finding, view))}`
    }`,
  };
}

const holds = ({ status }: Justification): boolean => status === 'accepted' || status === 'adopted';

function table(kind: 'yes' | 'no', members: readonly Justification[], view: View): Markup | undefined {
  if (members.length === 0) return undefined;
  return html`
<h3>${both((text) => text.justifications.holds[kind])} <span class="count">${members.length}</span></h3>
<table class="stacking justifications">
<thead><tr>${columns.map((column) => html`<th scope="col">${both((text) => text.justifications[column])}</th>`)}</tr></thead>
<tbody>${members.map((justification) => row(justification, view))}
</tbody></table>`;
}

function row(justification: Justification, view: View): Markup {
  const { status, adopted, reason, basis, by, date, until, path, line, origin } = justification;
  return html`
<tr class="item">
<th scope="row">${subject(justification, view)}</th>
<td class="standing ${status}">${both((text) => text.justifications.statuses[status])}${
    adopted && status !== 'adopted' && html` <span class="quiet">${both((text) => text.justifications.adopted)}</span>`
  }</td>
<td>${reason === '' ? html`<span class="quiet">${both((text) => text.justifications.noReason)}</span>` : html`<bdi>${reason}</bdi>`}${basis && html` <span class="quiet"><bdi>${basis}</bdi></span>`}</td>
<td>${by && html`<bdi>${by}</bdi>`}</td>
<td>${term(date, until)}</td>
<td>${both((text) => text.justifications[origin])} <code class="place">${path}<wbr>:${line}</code></td>
</tr>`;
}

/** The rule, which leads to the finding, and what it is about. */
function subject(justification: Justification, view: View): Markup {
  const { finding, rule } = justification;
  const known = finding !== undefined && justification.status !== 'stale';
  const title = view.rule(rule, 'title');
  return html`${known ? html`<a href="#${findingAnchor({ fingerprint: finding })}">${title}</a>` : title} <span class="quiet"><bdi>${subjectOf(justification)}</bdi></span>`;
}

function term(date: string | undefined, until: string | undefined): Markup {
  const day = (iso: string | undefined): Markup | false => iso !== undefined && html`<time>${iso}</time>`;
  return html`${day(date)}${until !== undefined && html`\u00a0– `}${day(until)}`;
}
