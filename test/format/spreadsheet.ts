import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './consumer.ts';

/** How LibreOffice is to read a CSV: delimiter, quote, UTF-8, from line 1, and with formulas evaluated. */
const csvFilter = (delimiter: string): string =>
  `Text - txt - csv (StarCalc):${delimiter.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,0,true`;

/** Every sheet as CSV: comma, quote, UTF-8, from line 1, as shown, each into a file of its own. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Has LibreOffice open a file, and tells what it then holds. */
export class Spreadsheet {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** As LibreOffice's own XML, in which a formula is an attribute. */
  openCsv(content: string, delimiter: string): string {
    writeFileSync(join(this.folder, 'register.csv'), content);
    this.convert('register.csv', 'fods', [`--infilter=${csvFilter(delimiter)}`]);
    return readFileSync(join(this.folder, 'register.fods'), 'utf8');
  }

  openWorkbook(content: Uint8Array | string): string {
    writeFileSync(join(this.folder, 'register.xlsx'), content);
    this.convert('register.xlsx', 'fods');
    return readFileSync(join(this.folder, 'register.fods'), 'utf8');
  }

  /** One sheet of a workbook that was opened, as CSV. */
  sheet(name: string): string {
    this.convert('register.xlsx', everySheet);
    return readFileSync(join(this.folder, `register-${name}.csv`), 'utf8');
  }

  private convert(file: string, format: string, options: readonly string[] = []): void {
    const profile = `-env:UserInstallation=file://${join(this.folder, 'profile')}`;
    run('soffice', [profile, '--headless', ...options, '--convert-to', format, file], { cwd: this.folder });
  }
}
