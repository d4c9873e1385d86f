import { extname, relative } from 'node:path';
import type { Report } from '../../model/index.ts';
import { CannotRender, type Rendered, type RenderOptions } from '../../report/index.ts';
import { wantsColor, widthOf } from '../color.ts';
import type { Invocation } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { repositoryFolder } from './repository-folder.ts';
import type { OutputRequest } from './request.ts';
import { sourceDate } from './source-date.ts';
import { writeFile } from './write-file.ts';

/**
 * Renders a report as often as it was asked for.
 * @param root the project's, absolute
 * @throws UsageError where a report cannot be made or its file cannot be written
 */
export async function deliver(
  report: Report,
  requests: readonly OutputRequest[],
  { host, options, text }: Invocation,
  root = host.cwd,
): Promise<void> {
  const folder = repositoryFolder(root, host.env);
  const date = sourceDate(host, text);
  const browser = host.env['CHROME_PATH'];
  for (const { reporter, file } of requests) {
    const color = file === undefined && wantsColor(options.color, host, host.stdout);
    const rendered = await render(reporter, report, {
      color,
      width: file === undefined ? widthOf(host.stdout) : 80,
      ...(file !== undefined && { extension: extname(file).slice(1).toLowerCase() }),
      ...(date !== undefined && { date }),
      ...(folder !== undefined && { folder }),
      ...(options.sarifIncludeAccepted && { sarifIncludeAccepted: true }),
      ...(browser !== undefined && browser !== '' && { browser }),
    });
    put(rendered, reporter.id, file, { host, options, text });
  }
}

/**
 * Writes what was made to its file, or to stdout where none was named, and says so.
 * @param file absolute
 * @throws UsageError where the file cannot be written
 */
export function put(
  content: Rendered,
  name: string,
  file: string | undefined,
  { host, options, text }: Pick<Invocation, 'host' | 'options' | 'text'>,
): void {
  if (file === undefined) {
    host.stdout.write(content);
    return;
  }
  const shown = relative(host.cwd, file);
  try {
    writeFile(file, content);
  } catch (error) {
    throw new UsageError(text.cannotWrite(shown, error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
  if (!options.quiet) host.stderr.write(`${text.wrote(name, shown)}\n`);
}

async function render(reporter: OutputRequest['reporter'], report: Report, options: RenderOptions): Promise<Rendered> {
  try {
    return await reporter.render(report, options);
  } catch (error) {
    if (error instanceof CannotRender) throw new UsageError(error.message);
    throw error;
  }
}
