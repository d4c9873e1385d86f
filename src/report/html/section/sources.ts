import type { Coverage, SourceStatus } from '../../../model/index.ts';
import { tellReason } from '../../reason/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import type { Section } from './section.ts';

const gapsFirst: readonly SourceStatus[] = ['unreadable', 'partial', 'read', 'no-forms'];

/** Every file, what could not be read first. */
export function sources({ report }: View): Section {
  const { notExamined } = report.summary;
  return {
    id: 'sources',
    title: (text) => text.sources.title,
    note: (text) => text.sources.note,
    count: report.sources.length,
    content: html`${
      notExamined.length > 0 &&
      html`<ul class="not-examined">${notExamined.map(
        ({ extension, files }) => html`<li>${both((text) => text.sources.noAdapter(extension, files))}</li>`,
      )}</ul>`
    }${gapsFirst.map((status) =>
      filesOf(
        status,
        report.sources.filter((source) => source.status === status),
      ),
    )}`,
  };
}

function filesOf(status: SourceStatus, files: readonly Coverage[]): Markup | undefined {
  if (files.length === 0) return undefined;
  const reasons = files.some(({ reason }) => reason !== undefined);
  return html`
<h3>${both((text) => text.sources.status[status])} <span class="count">${files.length}</span></h3>
<table class="stacking sources">
<thead><tr><th scope="col">${both((text) => text.sources.file)}</th>${reasons && html`<th scope="col">${both((text) => text.sources.reason)}</th>`}<th scope="col">${both((text) => text.sources.hash)}</th></tr></thead>
<tbody>${files.map(
    ({ path, reason, sha256 }) => html`
<tr class="item"><th scope="row"><code>${path}</code></th>${reasons && html`<td>${reason !== undefined && both((_, language) => tellReason(reason, language))}</td>`}<td><code class="hash">${sha256}</code></td></tr>`,
  )}
</tbody></table>`;
}
