import type { Language } from '../../model/index.ts';
import { fieldRegister, type Table } from '../field-register/index.ts';
import type { Reporter } from '../reporter.ts';

/** What Excel takes for the end of a cell follows the decimal sign of its language, which the delimiter must not be. */
const delimiters: Readonly<Record<Language, string>> = { en: ',', de: ';' };

/**
 * The field register for a spreadsheet, as Excel opens it with a double click: with a byte order mark, lines that end
 * as in RFC 4180, and an apostrophe before what would be a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const csv: Reporter = {
  id: 'csv',
  render: async (report) => csvOf(fieldRegister(report), report.language),
};

/** A table for a spreadsheet of a language. */
export async function csvOf({ columns, rows }: Table, language: Language): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([columns, ...rows], {
    bom: true,
    delimiter: delimiters[language],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
