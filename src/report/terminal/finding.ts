import type { AuditedField, AuditedForm, Evidence, Finding, Report } from '../../model/index.ts';
import { justificationOf, tellJustification } from '../justification/index.ts';
import { toldReweighing } from '../reweighed.ts';
import { shortId } from '../short-id.ts';
import { signalWord } from '../signal/index.ts';
import { widthOf } from './measure.ts';
import type { Page } from './page.ts';
import type { TerminalText } from './text/text.ts';

/** How many pieces of evidence stand in the terminal; the JSON has them all. */
const shownEvidence = 2;

/** One finding as a developer needs it: what, where, why it is thought so, by which law, and what to change. */
export function layOutFinding(
  finding: Finding,
  form: AuditedForm,
  report: Report,
  page: Page,
  text: TerminalText,
): string {
  const field = form.fields.find(({ id }) => id === finding.field);
  const severity = text.severity[finding.severity];
  const mark = finding.outcome === 'violation' ? `✖ ${severity}` : `? ${text.review}, ${severity}`;
  const { line } = finding.span.start;
  const place = finding.path === form.path ? String(line) : `${finding.path}:${line}`;
  const rows: readonly (readonly [keyof TerminalText['rows'], string | undefined])[] = [
    ['field', field && requirementOf(field, text)],
    ['data', field && categoryOf(field, report, text)],
    ['why', field && needOf(field, report, text)],
    ['weight', toldReweighing(finding, report)],
    ['law', lawOf(finding, report, text)],
    ['fix', finding.fix],
    ['status', statusOf(finding, report)],
  ];
  const width = Math.max(...rows.map(([row]) => widthOf(text.rows[row])));
  return [
    `  ${page.bySeverity(finding.severity)(mark)} ${page.paint.dim(`· ${finding.rule} · ${shortId(finding)}`)}`,
    page.hang('    ', page.paint.bold(finding.message)),
    '',
    `    ${page.paint.dim(`${place} │`)} ${page.cut((field ?? form).excerpt, widthOf(place) + 7)}`,
    '',
    ...rows.flatMap(([row, content]) => {
      if (!content) return [];
      const name = text.rows[row];
      return [page.hang(page.paint.dim(`    ${name}${' '.repeat(width - widthOf(name))}  `), content)];
    }),
  ].join('\n');
}

function statusOf(finding: Finding, report: Report): string | undefined {
  const justification = justificationOf(finding, report);
  return justification && tellJustification(justification, report.language);
}

function requirementOf({ name, label, requirement }: AuditedField, text: TerminalText): string {
  const { level, evidence, conflict } = requirement;
  const called = label && name && label !== name ? `${label} (${name})` : label || name;
  const deciding = evidence.filter((item) => item.layer !== 'default' && (conflict || item.level === level));
  const said = deciding.map(
    (item) => `${text.layer[item.layer]} «${item.quote}»${conflict ? ` ${text.level[item.level]}` : ''}`,
  );
  return `${called}: ${text.level[level]}${said.length > 0 ? `, ${list(said, text)}` : ''}`;
}

function categoryOf({ classification }: AuditedField, report: Report, text: TerminalText): string | undefined {
  const { category, confidence, evidence } = classification;
  if (category === null || category === 'none') return undefined;
  const seen = evidence.map((item: Evidence) => `${signalWord(item.signal, report.language)} «${item.quote}»`);
  const called = report.glossary.categories[category] ?? category;
  return `${called}, ${text.confidence[confidence]}${seen.length > 0 ? `: ${list(seen, text)}` : ''}`;
}

function needOf({ need }: AuditedField, report: Report, text: TerminalText): string | undefined {
  if (!need || need.list === 'neutral') return undefined;
  return text.need(need.list, report.glossary.purposes[need.purpose] ?? need.purpose, need.note);
}

/** The provision and the decision or guideline that stand first. */
function lawOf({ law }: Finding, { glossary }: Report, text: TerminalText): string {
  const isStatute = ({ id }: Finding['law'][number]): boolean => glossary.law[id]?.kind === 'statute';
  const cited = [law.find(isStatute), law.find((reference) => !isStatute(reference))].flatMap(
    (source) => source?.cite ?? [],
  );
  const rest = law.length - cited.length;
  return cited.join('; ') + (rest > 0 ? `; ${text.further(rest)}` : '');
}

function list(items: readonly string[], text: TerminalText): string {
  const rest = items.length - shownEvidence;
  return items.slice(0, shownEvidence).join(', ') + (rest > 0 ? `, ${text.further(rest)}` : '');
}
