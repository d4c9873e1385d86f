import stringWidth from 'string-width';
import type { AuditedField, AuditedForm, Evidence, Finding, Report } from '../../model/index.ts';
import type { Page } from './page.ts';
import type { TerminalText } from './text/text.ts';

/** How many sources and pieces of evidence stand in the terminal; `sparsam explain` and the JSON have them all. */
const shownSources = 2;
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
  const isViolation = finding.outcome === 'violation';
  const severity = text.severity[finding.severity];
  const mark = isViolation ? `✖ ${severity}` : `? ${text.rows.review}, ${severity}`;
  const paint = page.bySeverity(finding.severity);
  const line = String(finding.span.start.line);
  const rows: readonly (readonly [keyof TerminalText['rows'], string | undefined])[] = [
    ['field', field && requirementOf(field, text)],
    ['data', field && categoryOf(field, report, text)],
    ['why', field && needOf(field, report, text)],
    ['law', lawOf(finding, text)],
    ['fix', finding.fix],
    ['rule', finding.rule],
  ];
  const width = Math.max(...rows.map(([row]) => stringWidth(text.rows[row])));
  return [
    page.hang(`  ${paint(mark)}  `, page.paint.bold(finding.message)),
    '',
    `    ${page.paint.dim(`${line} │`)} ${page.cut((field ?? form).excerpt, line.length + 7)}`,
    '',
    ...rows.flatMap(([row, content]) => {
      if (!content) return [];
      const name = text.rows[row];
      const first = `    ${name}${' '.repeat(width - stringWidth(name))}  `;
      return [page.hang(page.paint.dim(first), row === 'rule' ? page.paint.dim(content) : content)];
    }),
  ].join('\n');
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
  const seen = evidence.map((item: Evidence) => `${item.signal} «${item.quote}»`);
  const called = report.glossary.categories[category] ?? category;
  return `${called}, ${text.confidence[confidence]}${seen.length > 0 ? `: ${list(seen, text)}` : ''}`;
}

function needOf({ need }: AuditedField, report: Report, text: TerminalText): string | undefined {
  return need && text.need(need.list, report.glossary.purposes[need.purpose] ?? need.purpose, need.note);
}

function lawOf({ law }: Finding, text: TerminalText): string {
  const cited = law.slice(0, shownSources).map(({ cite }) => cite);
  const rest = law.length - cited.length;
  return cited.join('; ') + (rest > 0 ? `; ${text.further(rest)}` : '');
}

function list(items: readonly string[], text: TerminalText): string {
  const rest = items.length - shownEvidence;
  return items.slice(0, shownEvidence).join(', ') + (rest > 0 ? `, ${text.further(rest)}` : '');
}
