import { oneOf } from '../choice.ts';
import type { Invocation } from '../command.ts';
import { severities, type Threshold } from '../exit-code.ts';
import { type OutputRequest, readRequests } from '../output/request.ts';
import type { Project } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/** When the run fails: the command line's word, else the configuration's, else from `high` on. */
export async function thresholdOf({ options, text }: Invocation, { config }: Project): Promise<Threshold> {
  const asked = options.failOn;
  const known = [...severities, 'none'] as const;
  return {
    failOn: asked === undefined ? (config.failOn ?? 'high') : await oneOf('--fail-on', asked, known, text),
    strict: options.strict ?? config.strict ?? false,
    allowIncomplete: options.allowIncomplete ?? false,
    locked: options.locked ?? false,
  };
}

/**
 * Which reports to write: files of the command line are relative to the current folder, the configuration's to the root.
 * @throws UsageError as `readRequests` does, and where a file's bytes would go to a terminal
 */
export async function requestsOf(
  { options, host, text }: Invocation,
  { config, root }: Project,
): Promise<readonly OutputRequest[]> {
  const reporters = await host.reporters();
  const requests = options.format
    ? await readRequests(options.format, reporters, host.cwd, text)
    : await readRequests(config.formats ?? ['terminal'], reporters, root, text);
  const unreadable = requests.find(({ reporter, file }) => reporter.binary && file === undefined);
  if (unreadable && host.stdout.isTTY) throw new UsageError(text.notForTerminal(unreadable.reporter.id));
  return requests;
}
