import type { Coverage, Report } from '../../model/index.ts';
import { justificationTexts, subjectOf, tellJustification } from '../justification/index.ts';
import { worstFirst } from '../open-findings.ts';
import { tellReason } from '../reason/index.ts';
import type { Reporter } from '../reporter.ts';
import { changesIn } from './changes.ts';
import { code, escapeMarkdown } from './escape.ts';
import { tableOf } from './table.ts';
import { type MarkdownText, markdownTexts } from './text/index.ts';

/** A comment on GitHub holds 65,536 characters; this leaves room for all that stands around the tables. */
const room = { violation: 24_000, review: 12_000, adopted: 8_000, justifications: 8_000, files: 8_000 };

/** A comment on a pull request, or the summary of a job: counts, violations, and folded what a person has to review. */
export const markdown: Reporter = {
  id: 'markdown',
  render: async (report) => {
    const text = markdownTexts[report.language];
    const findings = worstFirst(report);
    const adopted = findings.filter(({ status }) => status === 'adopted');
    const fresh = findings.filter(({ status }) => status !== 'adopted');
    const violations = fresh.filter(({ outcome }) => outcome === 'violation');
    const reviews = fresh.filter(({ outcome }) => outcome === 'review');
    const parts = [
      `## sparsam: ${headline(report, text)}`,
      counts(report, text),
      ...(report.scope ? [escapeMarkdown(text.scope(report.scope))] : []),
      ...(report.comparison ? changesIn(report.comparison, report, text) : []),
      ...(violations.length > 0 ? [tableOf(violations, report, room.violation, text)] : []),
      ...fold(text.outcome.review, reviews.length, tableOf(reviews, report, room.review, text)),
      ...fold(text.adopted, adopted.length, tableOf(adopted, report, room.adopted, text)),
      ...justifications(report, text),
      ...files(report, 'unreadable', text),
      ...files(report, 'partial', text),
      `<sub>${text.limits}</sub>`,
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

function headline({ summary: { outcomes, forms } }: Report, text: MarkdownText): string {
  const named = (['violation', 'review', 'accepted'] as const).filter((outcome) => outcomes[outcome] > 0);
  if (forms === 0) return text.noForms;
  return named.map((outcome) => `${text.outcome[outcome]}: ${outcomes[outcome]}`).join(', ') || text.clean;
}

function counts({ summary }: Report, text: MarkdownText): string {
  const verdicts = (['necessary', 'allowed', 'excessive', 'unclear'] as const).map(
    (verdict) => `${summary.verdicts[verdict]} ${text.verdict[verdict]}`,
  );
  return `${text.read(summary.forms, summary.fields, summary.personalFields)}. ${text.verdicts}: ${verdicts.join(', ')}.`;
}

/** Something that is read when it is opened; nothing where there is nothing. */
function fold(title: string, count: number, content: string): readonly string[] {
  return count === 0 ? [] : [`<details><summary>${title}: ${count}</summary>\n\n${content}\n\n</details>`];
}

/** What the project answers for, and whether each answer holds. */
function justifications(report: Report, text: MarkdownText): readonly string[] {
  const told = report.justifications.filter(({ status }) => status !== 'adopted');
  const lines = told.map((justification) => {
    const { path, line, rule } = justification;
    const subject = [code(`${path}:${line}`), subjectOf(justification) && code(subjectOf(justification)), code(rule)];
    return `- ${subject.filter((part) => part).join(' ')}: ${escapeMarkdown(tellJustification(justification, report.language))}`;
  });
  const title = justificationTexts[report.language].title;
  return fold(title, told.length, withinRoom(lines, room.justifications, text));
}

/** As many lines as fit; then how many there are beside. */
function withinRoom(lines: readonly string[], characters: number, text: MarkdownText): string {
  let left = characters;
  const fitting = lines.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
  const rest = lines.length - fitting.length;
  return [...fitting, ...(rest > 0 ? [`- ${text.elsewhere(rest)}`] : [])].join('\n');
}

/** The sources that were not read, or not to the end, and why. */
function files({ sources, language }: Report, status: Coverage['status'], text: MarkdownText): readonly string[] {
  const meant = sources.filter((source) => source.status === status);
  const lines = meant.map(
    ({ path, reason = '' }) => `- ${code(path)}: ${escapeMarkdown(tellReason(reason, language))}`,
  );
  const title = status === 'partial' ? text.partial : text.unreadable;
  return fold(title, meant.length, withinRoom(lines, room.files / 2, text));
}
