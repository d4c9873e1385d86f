import type { AuditedForm, Finding, Report } from '../../model/index.ts';
import { group } from '../group.ts';
import { logLine } from '../log-line.ts';
import type { Reporter } from '../reporter.ts';
import { shortId } from '../short-id.ts';
import { throughout } from '../visible.ts';
import { layOutChanges } from './changes.ts';
import { layOutFinding } from './finding.ts';
import { layOutJustifications } from './justifications.ts';
import { openPage, type Page } from './page.ts';
import { layOutSummary } from './summary.ts';
import { type TerminalText, terminalTexts } from './text/index.ts';

/** For a person at a terminal: findings by file and form, then counts and what was not read. */
export const terminal: Reporter = {
  id: 'terminal',
  render: async (untrusted, options) => {
    const report = throughout(untrusted, logLine);
    const page = openPage(options);
    const text = terminalTexts[report.language];
    const parts = filesWithFindings(report).map((file) => layOutFile(file, report, page, text));
    const changes = report.comparison ? [layOutChanges(report.comparison, report, page)] : [];
    return `${[...parts, ...changes, ...layOutJustifications(report, page), layOutSummary(report, page, text)].join('\n\n')}\n`;
  },
};

interface FileFindings {
  readonly path: string;
  readonly forms: readonly { readonly form: AuditedForm; readonly findings: readonly Finding[] }[];
}

/** The forms that have findings, under the file that the form stands in. */
function filesWithFindings(report: Report): readonly FileFindings[] {
  const open = report.findings.filter((finding) => finding.outcome !== 'accepted');
  const byForm = group(open, (finding) => finding.form);
  const forms = report.forms.flatMap((form) => {
    const findings = byForm.get(form.id);
    return findings ? [{ form, findings }] : [];
  });
  return [...group(forms, ({ form }) => form.path)].map(([path, members]) => ({ path, forms: members }));
}

function layOutFile({ path, forms }: FileFindings, report: Report, page: Page, text: TerminalText): string {
  const blocks = forms.map(({ form, findings }) =>
    [
      layOutHeading(form, report, page, text),
      ...findings
        .filter((finding) => !isScreened(finding, report))
        .map((finding) => layOutFinding(finding, form, report, page, text)),
      ...layOutScreened(
        findings.filter((finding) => isScreened(finding, report)),
        page,
        text,
      ),
    ].join('\n\n'),
  );
  return [page.paint.underline(path), ...blocks].join('\n\n');
}

/** Whether a rule only lists what it found. */
const isScreened = ({ rule }: Finding, { glossary }: Report): boolean => glossary.rules[rule]?.decision === 'screen';

/** One line for all that is only listed: other formats and `explain` say more. */
function layOutScreened(findings: readonly Finding[], page: Page, text: TerminalText): string[] {
  if (findings.length === 0) return [];
  const told = findings.map((finding) => `${finding.rule} · ${shortId(finding)}`);
  return [page.hang('  ', page.paint.dim(`· ${text.screened}: ${told.join(', ')}`))];
}

function layOutHeading(form: AuditedForm, report: Report, page: Page, text: TerminalText): string {
  const { ids, origin, confidence } = form.purpose;
  const names = ids.map((id) => report.glossary.purposes[id] ?? id).join(' + ');
  const facts = [
    text.line(form.span.start.line),
    text.fields(form.fields.length),
    text.purpose(names, origin, confidence),
  ];
  return page.hang('  ', `${page.paint.bold(form.name || text.unnamedForm)} · ${facts.join(' · ')}`);
}
