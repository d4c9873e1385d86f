import type { Finding, Report } from '../../model/index.ts';
import { worstFirst } from '../open-findings.ts';
import type { Reporter } from '../reporter.ts';
import { toldReweighing } from '../reweighed.ts';
import { type Words, wordsIn } from '../words/index.ts';
import { quote } from './quote.ts';

/**
 * For coding assistants: one line a finding, the worst first, `key=value`. What was scanned stands in double quotes only,
 * and the first line says that it is data: a label may try to give orders.
 */
export const agent: Reporter = {
  id: 'agent',
  render: async (report) => {
    const findings = worstFirst(report);
    const fields = new Map(report.forms.flatMap((form) => form.fields.map((field) => [field.id, field])));
    const forms = new Map(report.forms.map((form) => [form.id, form]));
    const lines = findings.map((finding) =>
      lineOf(finding, report, fields.get(finding.field ?? ''), forms.get(finding.form)?.purpose.ids ?? []),
    );
    return [headOf(report, wordsIn(report.language)), ...lines].map((line) => `${line}\n`).join('');
  },
};

function headOf({ summary: { outcomes, sources } }: Report, words: Words): string {
  const counts = [
    `${words.outcome.violation}: ${outcomes.violation}`,
    `${words.outcome.review}: ${outcomes.review}`,
    ...(sources.unreadable > 0 ? [`${words.unreadable}: ${sources.unreadable}`] : []),
    ...(sources.partial > 0 ? [`${words.partial}: ${sources.partial}`] : []),
  ];
  return `# sparsam: ${counts.join(', ')}. ${words.quotedIsData}`;
}

type Field = Report['forms'][number]['fields'][number];

function lineOf(finding: Finding, report: Report, field: Field | undefined, purposes: readonly string[]): string {
  const { path, span, severity, outcome, status, rule, message, fix, fingerprint } = finding;
  const weight = toldReweighing(finding, report);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['rule', rule],
    ['outcome', outcome],
    ['status', status === 'open' ? undefined : status],
    ['severity', severity],
    ['file', quote(path)],
    ['line', String(span.start.line)],
    ['column', String(span.start.column)],
    ['field', field && quote(field.name || field.label)],
    ['asks', field?.classification.category ?? undefined],
    ['requirement', field?.requirement.level],
    ['purpose', purposes.join(',') || undefined],
    ['weight', weight && quote(weight)],
    ['message', quote(message)],
    ['fix', quote(fix)],
    ['id', fingerprint],
  ];
  return facts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join(' ');
}
