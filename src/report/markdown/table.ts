import type { Finding, Report } from '../../model/index.ts';
import { toldReweighing } from '../reweighed.ts';
import { shortId } from '../short-id.ts';
import { code, escapeMarkdown } from './escape.ts';
import type { MarkdownText } from './text/index.ts';

/** Findings as a table, as many as `room` characters hold; then how many there are beside. */
export function tableOf(findings: readonly Finding[], report: Report, room: number, text: MarkdownText): string {
  const rows: string[] = [];
  let left = room;
  for (const finding of findings) {
    const row = rowOf(finding, report, text);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const rest = findings.length - rows.length;
  const head = `| ${text.columns.join(' | ')} |\n| --- | --- | --- | --- |`;
  return [...(rows.length > 0 ? [[head, ...rows].join('\n')] : []), ...(rest > 0 ? [text.elsewhere(rest)] : [])].join(
    '\n\n',
  );
}

function rowOf(finding: Finding, report: Report, text: MarkdownText): string {
  const { severity, path, span, message, rule, fix } = finding;
  const weight = toldReweighing(finding, report);
  const place = code(`${path}:${span.start.line}`);
  return `| ${text.severity[severity]} | ${place} | ${escapeMarkdown(message)}${weight === undefined ? '' : `<br>${escapeMarkdown(weight)}`}<br>${code(rule)} ${code(shortId(finding))} | ${escapeMarkdown(fix)} |`;
}
