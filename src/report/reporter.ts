import type { Report } from '../model/index.ts';

/** What the place that a report is written to can show. */
export interface RenderOptions {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** The report's date, ISO 8601; absent unless the run was given one, so that the same input gives the same bytes. */
  readonly date?: string;
  /** Whether SARIF lists accepted findings, too. */
  readonly sarifIncludeAccepted?: boolean;
  /** The project's root as seen from the top of the repository that a build service checked out; absent: it is the top. */
  readonly folder?: string;
  /** Of the file that the report goes to: its extension in lower case, without the dot. */
  readonly extension?: string;
  /** The browser to print with, as a path; absent: one in the usual places. */
  readonly browser?: string;
}

/** What a reporter can make: a text, or the bytes of a file. */
export type Rendered = string | Uint8Array;

/** Turns a report into a text, or into a file's bytes. It sees nothing but the report. */
export interface Reporter<Content extends Rendered = string> {
  /** The folder's name, and what `--format` takes. */
  readonly id: string;
  /** It gives bytes that no terminal can show. */
  readonly binary?: true;
  /** @returns the whole text, with a newline at its end where there is anything to say; or a file's bytes */
  readonly render: (report: Report, options: RenderOptions) => Promise<Content>;
}
