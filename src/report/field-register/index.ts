import type { Report } from '../../model/index.ts';
import { group } from '../group.ts';
import { tellReason } from '../reason/index.ts';
import { visible } from '../visible.ts';
import { rowOf } from './row.ts';
import { type Column, registerTexts } from './text/index.ts';

/** One cell; numbers are counted with, all else is text. */
export type Cell = string | number;

/** A table whose first row says what the columns hold. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Every field with its verdict: what an auditor goes through row by row, and writes a decision beside. */
export function fieldRegister(report: Report): Table {
  const text = registerTexts[report.language];
  const columns = Object.keys(text.column) as Column[];
  const byField = group(report.findings, (finding) => finding.field);
  const byForm = group(byField.get(undefined) ?? [], (finding) => finding.form);
  const rows = report.forms.flatMap((form) =>
    form.fields.map((field) => {
      const findings = { ofField: byField.get(field.id) ?? [], ofForm: byForm.get(form.id) ?? [] };
      const row = rowOf(field, form, findings, report, text);
      return columns.map((column) => shown(row[column]));
    }),
  );
  return { name: text.sheet, columns: columns.map((column) => text.column[column]), rows };
}

/** Every source and what became of it. */
export function sourceRegister({ sources, language }: Report): Table {
  const text = registerTexts[language];
  const rows = sources.map(({ path, status, reason = '', sha256 }) =>
    [path, text.status[status], tellReason(reason, language), sha256].map(shown),
  );
  return { name: text.sources, columns: text.sourceColumns, rows };
}

const shown = (cell: Cell): Cell => (typeof cell === 'string' ? visible(cell) : cell);
