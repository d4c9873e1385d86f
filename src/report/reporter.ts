import type { Report } from '../model/index.ts';

/** What the place that a report is written to can show. */
export interface RenderOptions {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** The report's date, ISO 8601; absent unless the run was given one, so that the same input gives the same bytes. */
  readonly date?: string;
}

/** Turns a report into text. It sees nothing but the report. */
export interface Reporter {
  /** The folder's name, and what `--format` takes. */
  readonly id: string;
  /** @returns the whole text, with a newline at its end */
  readonly render: (report: Report, options: RenderOptions) => Promise<string>;
}
