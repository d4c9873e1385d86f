import type { CellObject, Sheet } from 'write-excel-file/node';
import { type Cell, fieldRegister, sourceRegister, type Table } from '../field-register/index.ts';
import type { Reporter } from '../reporter.ts';
import { withoutIllegal } from '../xml.ts';
import { withoutClock } from './without-clock.ts';

/** Excel's limits: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3. */
const longestCell = 32_767;

/** In characters. */
const widest = 60;

/** The field register as a workbook: the fields, and on a second sheet the sources. No text becomes a formula. */
export const xlsx: Reporter<Uint8Array> = {
  id: 'xlsx',
  binary: true,
  render: async (report) => workbookOf([fieldRegister(report), sourceRegister(report)]),
};

/** A workbook with a sheet for each table. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  return withoutClock(await writeWorkbook(tables.map(sheetOf)).toBuffer());
}

function sheetOf({ name, columns, rows }: Table): Sheet<never> {
  const head = columns.map(
    (column): CellObject => ({ ...cellOf(column), fontWeight: 'bold', backgroundColor: '#E7E6E6' }),
  );
  const widths = columns.map((column, index) => ({
    width: Math.min(widest, rows.reduce((most, row) => Math.max(most, String(row[index]).length), column.length) + 2),
  }));
  return { sheet: name, data: [head, ...rows.map((row) => row.map(cellOf))], columns: widths, stickyRowsCount: 1 };
}

function cellOf(cell: Cell): CellObject {
  if (typeof cell === 'number') return { value: cell, type: Number };
  const text = withoutIllegal(cell);
  const value = text.length > longestCell ? `${withoutIllegal(text.slice(0, longestCell - 1))}…` : text;
  return { value, type: String, alignVertical: 'top', wrap: true };
}
