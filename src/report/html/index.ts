import { createHash } from 'node:crypto';
import { json } from '../json/index.ts';
import type { Reporter } from '../reporter.ts';
import { visibleThroughout } from '../visible.ts';
import { layOutDocument } from './document.ts';
import { viewOf } from './view.ts';

/** For an auditor: one page that needs nothing else, in both languages, to read, to filter, to print and to sign. */
export const html: Reporter = {
  id: 'html',
  render: async (report, options) => {
    const twin = createHash('sha256')
      .update(await json.render(report, options))
      .digest('hex');
    const imprint = { twin, ...(options.date !== undefined && { date: options.date }) };
    return layOutDocument(viewOf(visibleThroughout(report), imprint));
  },
};
