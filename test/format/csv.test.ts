import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { visible } from '../../src/report/index.ts';
import { field, finding, form, reportOf } from '../cli/specimen.ts';
import { testWith } from './consumer.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { hostileTexts, openFolder, rendered, reportSaying, reportSayingAll } from './stage.ts';

const spreadsheet = new Spreadsheet(openFolder());

const specimen = reportOf({
  purposes: { newsletter: 'Newsletter' },
  forms: [
    form({
      gaps: [{ reason: "fields come from the include 'a'" }],
      fields: [
        field({
          requirement: {
            level: 'required',
            evidence: [
              { layer: 'markup', level: 'required', signal: 'required-attribute', quote: 'required', grade: 'A' },
              { layer: 'mark', level: 'required', signal: 'label-mark', quote: 'Phone *', grade: 'B' },
            ],
          },
          need: { purpose: 'newsletter', list: 'unlisted', law: [] },
        }),
        field({
          name: 'x',
          classification: { category: null, confidence: 'possible', evidence: [] },
          verdict: 'unclear',
        }),
      ],
    }),
  ],
  findings: [
    finding(),
    finding({ field: undefined as never, rule: 'get-method-leak', message: 'GET', outcome: 'review' }),
  ],
});

const entities: Readonly<Record<string, string>> = { '&apos;': "'", '&lt;': '<', '&gt;': '>' };

const languages = [
  { language: 'en', delimiter: ',' },
  { language: 'de', delimiter: ';' },
] as const;

describe('csv', () => {
  test('has a row a field, with what was seen and why it matters', async () => {
    const written = await rendered('csv', { ...specimen, language: 'de' });
    const [, asked, unclear] = written.slice(1).split('\r\n');
    expect(asked).toBe(
      'a.html;2;Join;Newsletter;Angabe;Phone;phone;tel;contact.phone;contact.phone;sicher;;;Pflichtfeld;' +
        '"Markup «required»: Pflichtfeld; sichtbare Kennzeichnung «Phone *»: Pflichtfeld";' +
        'zu viel;steht auf keiner Liste von „Newsletter“;;' +
        'Beanstandung, hoch: Phone is required [required-field-beyond-purpose];' +
        'zu prüfen, hoch: GET [get-method-leak];Felder kommen von „a“;',
    );
    expect(unclear).toContain(';nicht erkennbar;');
    expect(unclear).toContain(';unklar;unklar, wonach das Feld fragt;');
  });

  test.each(languages)('$language: opens with a double click in Excel', async ({ language, delimiter }) => {
    const written = await rendered('csv', { ...specimen, language });
    expect(written.codePointAt(0)).toBe(0xfeff);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(written.split('\r\n')[0]?.split(delimiter)).toHaveLength(22);
  });

  test.each(hostileTexts)('begins no cell of %j as a formula', async (text) => {
    const written = await rendered('csv', reportSaying(text));
    expect(written.slice(1)).not.toMatch(/(?:^|,|\r\n)"?(?!\r\n)[=+\-@\t\r]/);
  });

  describe('LibreOffice', () => {
    const open = async (language: Report['language'], delimiter: string): Promise<string> =>
      spreadsheet.openCsv(await rendered('csv', { ...reportSayingAll(hostileTexts), language }), delimiter);

    testWith('soffice').each(languages)('reads every text and no formula, in $language', async (spoken) => {
      const page = await open(spoken.language, spoken.delimiter);
      expect(page).not.toContain('table:formula');
      expect(page.match(/<table:table-row /g)?.length).toBeGreaterThan(10);
      const texts = page.match(/(?<=<text:p>)[^<]*/g) ?? [];
      const said = texts.map((text) => text.replace(/&(?:apos|lt|gt);/g, (entity) => entities[entity] ?? ''));
      expect(said).toContain("'=cmd|' /C calc'!A0");
      expect(said).toContain(visible('\u001b[31mred\u009b0m'));
    });

    testWith('soffice')('would read a formula if one were there', async () => {
      const written = await rendered('csv', reportSaying('=1+1'));
      expect(spreadsheet.openCsv(written.replaceAll("'=", '='), ',')).toContain('table:formula');
    });
  });
});
