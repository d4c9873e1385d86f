import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { type Rendered, reporters, visible } from '../../src/report/index.ts';
import { field, form, reportOf } from '../cli/specimen.ts';
import { testWith } from './consumer.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { hostileTexts, openFolder, reportSayingAll } from './stage.ts';

async function made(id: 'vvt' | 'vvt-fr', report: Report, extension?: string): Promise<Rendered> {
  const reporter = reporters.find((item) => item.id === id);
  if (!reporter) throw new RangeError(`there is no reporter '${id}'`);
  return reporter.render(report, { color: false, width: 80, ...(extension !== undefined && { extension }) });
}

interface Told {
  readonly actors: Record<string, readonly string[]>;
  readonly activities: readonly Record<string, readonly string[]>[];
}

const record = async (report: Report): Promise<Told> => JSON.parse(String(await made('vvt', report, 'json')));

const purposes = { newsletter: 'Newsletter', contact: 'Contact' };
const newsletter = form({ name: 'a', action: 'https://Mail.Example.org/join' });
const stated = form({
  name: 'b',
  processing: {
    activity: 'Sending the newsletter',
    record: 'VVT-7',
    legalBasis: ['consent'],
    art9Condition: 'a',
    retention: 'until withdrawn',
    recipients: ['mail house'],
    measures: ['TLS'],
    evidence: {},
  },
});

describe('the record of processing activities', () => {
  test('holds what forms and configuration say, and invents nothing', async () => {
    const { actors, activities } = await record(reportOf({ forms: [newsletter], purposes }));
    expect(actors['controller']).toEqual([]);
    expect(activities).toMatchObject([
      {
        activity: ['Newsletter'],
        purposes: ['Newsletter'],
        categories: ['contact.phone'],
        recipients: ['seen in the code: mail.example.org', 'to be completed'],
        specialCategories: ['none seen in the forms'],
        legalBasis: [],
        retention: [],
      },
    ]);
    for (const key of ['record', 'legalBasis', 'subjects', 'retention', 'measures', 'transfers', 'recipients']) {
      expect(activities[0]?.['toBeCompleted']).toContain(key);
    }
  });

  test('joins what the configuration states', async () => {
    const controller = { name: 'Example Ltd', dataProtectionOfficer: 'dpo@example.org' };
    const { actors, activities } = await record({ ...reportOf({ forms: [stated], purposes }), controller });
    expect(actors).toMatchObject({ controller: ['Example Ltd'], dataProtectionOfficer: ['dpo@example.org'] });
    expect(activities).toMatchObject([
      {
        activity: ['Sending the newsletter'],
        record: ['VVT-7'],
        legalBasis: ['consent, Art. 6(1)(a) GDPR', 'Art. 9(2)(a) GDPR'],
        retention: ['until withdrawn'],
        recipients: ['mail house'],
        measures: ['TLS'],
      },
    ]);
    expect(activities[0]?.['toBeCompleted']).not.toContain('retention');
  });

  const groupings = [
    { title: 'forms of one purpose are one activity', forms: [newsletter, form({ name: 'c' })], activities: 1 },
    {
      title: 'forms of other purposes are another',
      forms: [newsletter, form({ name: 'c', purpose: { ids: ['contact'], origin: 'declared', evidence: [] } })],
      activities: 2,
    },
    { title: 'a name of its own makes an activity', forms: [newsletter, stated], activities: 2 },
    {
      title: 'a form without personal data is none',
      forms: [form({ fields: [field({ classification: { category: 'none', confidence: 'certain', evidence: [] } })] })],
      activities: 0,
    },
  ];
  test.each(groupings)('$title', async ({ forms, activities }) => {
    expect((await record(reportOf({ forms, purposes }))).activities).toHaveLength(activities);
  });

  test('marks what was only guessed or not recognised', async () => {
    const guessed = form({
      purpose: { ids: ['newsletter'], origin: 'inferred', confidence: 'possible', evidence: [] },
      fields: [field({ classification: { category: null, confidence: 'possible', evidence: [] } })],
    });
    const { activities } = await record(reportOf({ forms: [guessed], purposes }));
    expect(activities).toMatchObject([
      {
        purposes: ['Newsletter (guessed, to be confirmed)'],
        categories: ['1 field not recognised', 'to be completed'],
      },
    ]);
  });

  const templates = [
    {
      id: 'vvt',
      language: 'en',
      first: 'Controller: name and contact details,Joint controllers,',
      open: 'to be completed',
    },
    { id: 'vvt', language: 'de', first: 'Angaben zum Verantwortlichen;', open: 'zu ergänzen' },
    { id: 'vvt-fr', language: 'en', first: 'Responsable du traitement,Responsable conjoint,', open: 'à compléter' },
  ] as const;
  test.each(templates)('has the columns of its template: $id in $language', async ({ id, language, first, open }) => {
    const csv = String(await made(id, reportOf({ forms: [newsletter], purposes, language })));
    expect(csv.startsWith(`\ufeff${first}`)).toBe(true);
    expect(csv.split('\r\n')[1]).toContain(open);
  });

  test('is written to no other kind of file', async () => {
    await expect(made('vvt', reportOf(), 'pdf')).rejects.toThrow('.xlsx, .csv or .json, not to .pdf');
  });
});

const spreadsheet = new Spreadsheet(openFolder());

describe('LibreOffice', () => {
  testWith('soffice')('reads both sheets of the workbook, and no formula in them', async () => {
    const hostile = reportSayingAll(hostileTexts);
    const page = spreadsheet.openWorkbook(await made('vvt', { ...hostile, language: 'de' }, 'xlsx'));
    expect(page).not.toContain('table:formula');
    expect(page.match(/(?<=<table:table table:name=")[^"]*/g)).toEqual([
      'Verantwortlicher',
      'Verarbeitungstätigkeiten',
    ]);
    expect(page).toContain('zu ergänzen');
  });

  testWith('soffice')('reads the CSV, and no formula in it', async () => {
    const name = '=cmd|';
    const forms = [form({ processing: { activity: name, record: '@SUM(A1)', recipients: ['+1+1'], evidence: {} } })];
    const csv = String(await made('vvt', reportOf({ forms, purposes, language: 'de' })));
    const page = spreadsheet.openCsv(csv, ';');
    expect(page).not.toContain('table:formula');
    expect(page).toContain(visible(name));
  });
});
