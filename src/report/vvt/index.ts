import type { Report } from '../../model/index.ts';
import { CannotRender } from '../cannot-render.ts';
import { csvOf } from '../csv/index.ts';
import type { Rendered, RenderOptions, Reporter } from '../reporter.ts';
import { workbookOf } from '../xlsx/index.ts';
import { activityTable, actorTable, recordOf } from './record.ts';
import { de } from './text/de.ts';
import { en } from './text/en.ts';
import { fr } from './text/fr.ts';
import type { VvtText } from './text/text.ts';

/**
 * A draft of the record of processing activities (Art. 30(1) GDPR): what forms and configuration say, and nothing else. In
 * the columns of the German template, or in English in the order of the article.
 */
export const vvt: Reporter<Rendered> = {
  id: 'vvt',
  render: async (report, options) => write(report, options, report.language === 'de' ? de : en),
};

/** The same in the columns of the French template. Categories and purposes keep the names of the report's language. */
export const vvtFr: Reporter<Rendered> = {
  id: 'vvt-fr',
  render: async (report, options) => write(report, options, fr),
};

/** As the file's name asks; CSV where there is none. @throws CannotRender for any other kind of file */
async function write(report: Report, { extension = 'csv' }: RenderOptions, text: VvtText): Promise<Rendered> {
  switch (extension) {
    case 'xlsx':
      return workbookOf([actorTable(report, text), activityTable(report, text, false)]);
    case 'csv':
      return csvOf(activityTable(report, text, true), report.language);
    case 'json':
      return recordOf(report, text);
    default:
      throw new CannotRender(text.unknownFile(extension));
  }
}
