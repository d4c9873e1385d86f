import type { Report } from './model/index.ts';
import { type Rendered, type RenderOptions, reporters } from './report/index.ts';

/**
 * Renders a report in one of the formats that `--format` knows.
 *
 * @example
 * const report = await audit({ paths: ['src'] });
 * const page = await render(report, 'html');
 *
 * @param options what the place that it is written to can show; default: no colour, 80 columns, no date
 * @returns the text; the bytes of a file for `pdf` and `xlsx`
 * @throws RangeError where no format has this name, CannotRender where it cannot be made here (a PDF without a browser)
 */
export async function render(report: Report, format: string, options: Partial<RenderOptions> = {}): Promise<Rendered> {
  const reporter = reporters.find(({ id }) => id === format);
  if (reporter) return reporter.render(report, { color: false, width: 80, ...options });
  const known = reporters.map(({ id }) => id).join(', ');
  throw new RangeError(`no format is called '${format}'; there are: ${known}`);
}
