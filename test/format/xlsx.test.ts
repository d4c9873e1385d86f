import { describe, expect, test } from 'vitest';
import { visible } from '../../src/report/index.ts';
import { form, reportOf } from '../cli/specimen.ts';
import { testWith } from './consumer.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { hostileTexts, made, openFolder, reportSaying, reportSayingAll } from './stage.ts';

const spreadsheet = new Spreadsheet(openFolder());

describe('xlsx', () => {
  test('is the same for the same report, whatever the time', async () => {
    const first = await made('xlsx', reportOf({ forms: [form()] }));
    // ZIP counts in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await made('xlsx', reportOf({ forms: [form()] }))).toEqual(first);
  });

  describe('LibreOffice', () => {
    testWith('soffice')('reads fields and sources, as text that stays text', async () => {
      const page = spreadsheet.openWorkbook(await made('xlsx', reportSayingAll(hostileTexts)));
      expect(page).not.toContain('table:formula');
      expect(page.match(/(?<=<table:table table:name=")[^"]*/g)).toEqual(['Fields', 'Sources']);
      const fields = spreadsheet.sheet('Fields').split('\n');
      expect(fields).toHaveLength(hostileTexts.length + 2);
      expect(fields[0]).toMatch(/^File,Line,Form,Purpose,/);
      for (const text of ['=cmd|', '+1+1', '-1+1', '@SUM(A1)', visible('\u001b[31mred')]) {
        expect(fields.filter((line) => line.startsWith(text) || line.startsWith(`"${text}`))).toHaveLength(1);
      }
    });

    testWith('soffice')('reads a cell that was too long', async () => {
      const page = spreadsheet.openWorkbook(await made('xlsx', reportSaying('😀'.repeat(30_000))));
      expect(page).toContain('😀…');
    });
  });
});
