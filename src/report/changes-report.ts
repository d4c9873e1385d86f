import type { Comparison, Report } from '../model/index.ts';
import { logLine } from './log-line.ts';
import { changesIn } from './markdown/changes.ts';
import { markdownTexts } from './markdown/text/index.ts';
import type { Reporter } from './reporter.ts';
import { layOutChanges } from './terminal/changes.ts';
import { openPage } from './terminal/page.ts';
import { throughout } from './visible.ts';

/** What changed between two reports, and nothing else; they take a report that was compared. */
export const changesReporters: readonly Reporter[] = [
  {
    id: 'terminal',
    render: async (untrusted, options) => {
      const report = throughout(untrusted, logLine);
      return `${layOutChanges(comparisonOf(report), report, openPage(options))}\n`;
    },
  },
  {
    id: 'markdown',
    render: async (report) =>
      `${changesIn(comparisonOf(report), report, markdownTexts[report.language]).join('\n\n')}\n`,
  },
  {
    id: 'json',
    render: async (report) =>
      `${JSON.stringify({ schemaVersion: report.schemaVersion, language: report.language, ...comparisonOf(report) }, null, 2)}\n`,
  },
];

function comparisonOf({ comparison }: Report): Comparison {
  if (!comparison) throw new RangeError('the report was compared with no other');
  return comparison;
}
