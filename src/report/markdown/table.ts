import type { Finding } from '../../model/index.ts';
import { shortId } from '../short-id.ts';
import { code, escapeMarkdown } from './escape.ts';
import type { MarkdownText } from './text/index.ts';

/** Findings as a table, as many as `room` characters hold; then how many there are beside. */
export function tableOf(findings: readonly Finding[], room: number, text: MarkdownText): string {
  const rows: string[] = [];
  let left = room;
  for (const finding of findings) {
    const row = rowOf(finding, text);
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

function rowOf(finding: Finding, text: MarkdownText): string {
  const { severity, path, span, message, rule, fix } = finding;
  const place = code(`${path}:${span.start.line}`);
  return `| ${text.severity[severity]} | ${place} | ${escapeMarkdown(message)}<br>${code(rule)} ${code(shortId(finding))} | ${escapeMarkdown(fix)} |`;
}
