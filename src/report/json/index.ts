import type { Reporter } from '../reporter.ts';

/** The report itself, as `schemas/report.schema.json` describes it. */
export const json: Reporter = {
  id: 'json',
  render: async (report) => `${JSON.stringify(report, null, 2)}\n`,
};
