import type { Coverage, Report } from '../../model/index.ts';
import { worstFirst } from '../open-findings.ts';
import { tellReason } from '../reason/index.ts';
import { shortId } from '../short-id.ts';
import type { Page } from './page.ts';
import type { TerminalText } from './text/text.ts';

/** How many files of a kind are named; the JSON has them all. */
const shownFiles = 10;

/** The end of the report: how much was read, what came of it, and what was not read. */
export function layOutSummary(report: Report, page: Page, text: TerminalText): string {
  const { summary, findings } = report;
  const filesWithForms = new Set(report.forms.map((form) => form.path)).size;
  const worst = worstFirst(report);
  const open = worst.find(({ status }) => status === 'open');
  const lines = [
    page.rule(),
    ...(report.scope ? [page.hang('', text.scope(report.scope))] : []),
    page.hang(
      '',
      summary.forms === 0
        ? text.noForms
        : text.read(summary.forms, filesWithForms, summary.fields, summary.personalFields),
    ),
    ...(summary.forms === 0 ? [] : [page.hang(`${text.verdicts}: `, verdicts(report, text))]),
    ...(findings.length > 0
      ? [page.hang(`${text.findings}: `, outcomes(report, page, text))]
      : summary.forms > 0
        ? [page.hang('', text.noFindings)]
        : []),
    ...register(report, page, text),
    ...impact(report, page, text),
    ...files(report, 'partial', text.partial, page, text),
    ...files(report, 'unreadable', text.unreadable, page, text),
    ...(summary.notExamined.length > 0 ? ['', page.hang('', text.notExamined(summary.notExamined))] : []),
    '',
    ...(worst[0] ? [page.hang('', page.paint.dim(text.explain(worst[0].rule)))] : []),
    ...(open ? [page.hang('', page.paint.dim(text.accept(shortId(open))))] : []),
    page.hang('', page.paint.dim(text.limits)),
  ];
  return lines.join('\n');
}

/** What of the findings is adopted, and whether the code is as the register says. */
function register({ findings, register }: Report, page: Page, text: TerminalText): readonly string[] {
  const adopted = findings.filter(({ status }) => status === 'adopted').length;
  const differences = register?.differences.length ?? 0;
  return [
    ...(adopted > 0 ? [page.hang('', text.adopted(adopted))] : []),
    ...(register && differences > 0 ? [page.hang('', text.registerDiffers(register.path, differences))] : []),
  ];
}

/** Said only where a criterion was seen or stated: the HTML report has them all. */
function impact({ impact: screening, language }: Report, page: Page, text: TerminalText): readonly string[] {
  const met = screening?.criteria.filter(({ signals }) => signals.length > 0) ?? [];
  if (!screening || met.length === 0) return [];
  const names = met.map(({ name }) => name[language]).join(', ');
  return [page.hang(`${text.impactTitle}: `, `${text.impact[screening.result]} (${names})`)];
}

function verdicts({ summary }: Report, text: TerminalText): string {
  return (['necessary', 'allowed', 'excessive', 'unclear'] as const)
    .map((verdict) => `${summary.verdicts[verdict]} ${text.verdict[verdict]}`)
    .join(', ');
}

function outcomes({ summary, findings }: Report, page: Page, text: TerminalText): string {
  return (['violation', 'review', 'accepted'] as const)
    .filter((outcome) => summary.outcomes[outcome] > 0)
    .map((outcome) => {
      const severities = (['critical', 'high', 'medium', 'low', 'info'] as const).flatMap((severity) => {
        const count = findings.filter((item) => item.outcome === outcome && item.severity === severity).length;
        return count > 0 ? [page.bySeverity(severity)(`${count} ${text.severity[severity]}`)] : [];
      });
      return `${text.outcome[outcome]} ${summary.outcomes[outcome]} (${severities.join(', ')})`;
    })
    .join('; ');
}

function files(
  { sources, language }: Report,
  status: Coverage['status'],
  title: string,
  page: Page,
  text: TerminalText,
): readonly string[] {
  const meant = sources.filter((source) => source.status === status);
  if (meant.length === 0) return [];
  const rest = meant.length - shownFiles;
  return [
    '',
    `${title}:`,
    ...meant
      .slice(0, shownFiles)
      .map(({ path, reason }) => page.hang('  ', `${path}: ${tellReason(reason ?? '', language)}`)),
    ...(rest > 0 ? [`  ${text.further(rest)}`] : []),
  ];
}
