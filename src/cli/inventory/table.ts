import stringWidth from 'string-width';
import type { AuditedField, AuditedForm, Report } from '../../model/index.ts';
import {
  openPage,
  type Page,
  type Reporter,
  type TerminalText,
  terminalTexts,
  visibleThroughout,
} from '../../report/index.ts';
import { textIn } from '../text/index.ts';
import type { CliText } from '../text/text.ts';

/** For a person: under each file its forms, and a table of each form's fields. */
export const asTable: Reporter = {
  id: 'terminal',
  render: async (untrusted, options) => {
    const report = visibleThroughout(untrusted);
    const page = openPage(options);
    const words = terminalTexts[report.language];
    const text = await textIn(report.language);
    const files = [...new Set(report.forms.map((form) => form.path))];
    const parts = files.map((path) => {
      const forms = report.forms.filter((form) => form.path === path);
      return [page.paint.underline(path), ...forms.map((form) => layOutForm(form, report, page, words, text))].join(
        '\n\n',
      );
    });
    return `${[...parts, layOutEnd(report, files.length, page, words)].join('\n\n')}\n`;
  },
};

/** The counts, and what is not in the tables because it could not be read. */
function layOutEnd({ summary, sources }: Report, files: number, page: Page, words: TerminalText): string {
  const { forms, fields, personalFields, notExamined } = summary;
  const unreadable = sources.filter(({ status }) => status === 'unreadable');
  return [
    page.rule(),
    page.hang('', forms === 0 ? words.noForms : words.read(forms, files, fields, personalFields)),
    ...(unreadable.length > 0 ? ['', `${words.unreadable}:`] : []),
    ...unreadable.map(({ path, reason }) => page.hang('  ', `${path}: ${reason}`)),
    ...(notExamined.length > 0 ? ['', page.hang('', words.notExamined(notExamined))] : []),
  ].join('\n');
}

function layOutForm(form: AuditedForm, report: Report, page: Page, words: TerminalText, text: CliText): string {
  const { ids, origin, confidence } = form.purpose;
  const purpose = ids.map((id) => report.glossary.purposes[id] ?? id).join(' + ');
  const facts = [
    words.line(form.span.start.line),
    words.fields(form.fields.length),
    words.purpose(purpose, origin, confidence),
  ];
  const heading = page.hang('  ', `${page.paint.bold(form.name || words.unnamedForm)} · ${facts.join(' · ')}`);
  const gaps = form.gaps.map((gap) => page.hang('  ', page.paint.yellow(text.inventory.gap(gap.reason))));
  const rows = form.fields.map((field) => cellsOf(field, form, report, words, text));
  return [
    heading,
    ...gaps,
    ...(rows.length > 0 ? ['', ...layOutRows([text.inventory.columns, ...rows], page)] : []),
  ].join('\n');
}

type Cells = readonly [line: string, field: string, asksFor: string, requirement: string];

function cellsOf(field: AuditedField, form: AuditedForm, report: Report, words: TerminalText, text: CliText): Cells {
  const { name, label, kind, requirement, classification } = field;
  const { category, confidence } = classification;
  const called = label && name && label !== name ? `${label} (${name})` : label || name || kind;
  const asksFor =
    category === null
      ? text.inventory.cannotTell
      : category === 'none'
        ? text.inventory.notPersonal
        : `${report.glossary.categories[category] ?? category}${confidence === 'possible' ? '?' : ''}`;
  const line = String(field.span.start.line);
  return [field.path === form.path ? line : `${field.path}:${line}`, called, asksFor, words.level[requirement.level]];
}

/** Blanks before the first column and between columns. */
const margin = 4;
const gutter = 2;

/** What field and category get together, even where the page is too narrow for it. */
const leastRoom = 24;

/** Cuts and pads cells to columns that fit the page; the line numbers stand right, requirements are never cut. */
function layOutRows(rows: readonly Cells[], page: Page): string[] {
  const natural = (column: number): number => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? '')));
  const room = Math.max(leastRoom, page.columns - margin - 3 * gutter - natural(0) - natural(3));
  const asksForWidth = Math.min(natural(2), Math.max(Math.floor(room / 2), room - natural(1)));
  const fieldWidth = Math.min(natural(1), room - asksForWidth);
  const gap = ' '.repeat(gutter);
  return rows.map(([line, field, asksFor, requirement], index) => {
    const cells = [pad(line, natural(0), 'start'), pad(field, fieldWidth), pad(asksFor, asksForWidth), requirement];
    const shown = ' '.repeat(margin) + cells.join(gap);
    return index === 0 ? page.paint.dim(shown) : shown;
  });
}

/** Fills a text up to a width, or cuts it to it. */
function pad(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  const blank = ' '.repeat(Math.max(0, width - stringWidth(text)));
  if (stringWidth(text) <= width) return side === 'start' ? blank + text : text + blank;
  let shown = '';
  let used = 1; // the ellipsis
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (used + stringWidth(segment) > width) break;
    shown += segment;
    used += stringWidth(segment);
  }
  return `${shown}…${' '.repeat(Math.max(0, width - used))}`;
}
