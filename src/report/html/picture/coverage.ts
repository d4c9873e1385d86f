import type { Report, SourceStatus } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { bar } from './bar.ts';

const statuses: readonly SourceStatus[] = ['read', 'no-forms', 'partial', 'unreadable'];

/** Which part of the files was read, and which was not: gaps stand beside what was seen, in the same measure. */
export function coveragePicture({ summary }: Report): Markup {
  const notExamined = summary.notExamined.reduce((sum, { files }) => sum + files, 0);
  const kinds = [
    ...statuses.map((status) => ({ kind: status as SourceStatus | 'not-examined', count: summary.sources[status] })),
    { kind: 'not-examined' as const, count: notExamined },
  ];
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  return html`${bar(kinds, all)}
<ul class="keys">${kinds.map(
    ({ kind, count }) => html`
<li${count === 0 && html` class="zero"`}><svg class="swatch" aria-hidden="true"><rect class="stretch ${kind}" width="100%" height="100%"/></svg> <b class="count">${count}</b> ${both((text) => (kind === 'not-examined' ? text.sources.notExamined : text.sources.status[kind]))}</li>`,
  )}</ul>
${gaps(summary)}`;
}

function gaps({ sources, notExamined }: Report['summary']): Markup {
  if (sources.partial + sources.unreadable + notExamined.length === 0) {
    return html`<p class="note">${both((text) => text.summary.allRead)}</p>`;
  }
  return html`<p class="note"><a href="#sources">${both((text) => text.summary.gaps)}</a>${notExamined.length > 0 && html`: `}${both(
    (text) => notExamined.map(({ extension, files }) => text.sources.noAdapter(extension, files)).join('; '),
  )}</p>`;
}
