import { oneOf } from '../choice.ts';
import type { Invocation } from '../command.ts';
import { severities, type Threshold } from '../exit-code.ts';
import { type OutputRequest, readRequests } from '../output/request.ts';
import type { Project } from '../project.ts';

/** When the run fails: the command line's word, else the configuration's, else from `high` on. */
export async function thresholdOf({ options, text }: Invocation, { config }: Project): Promise<Threshold> {
  const asked = options.failOn;
  const known = [...severities, 'none'] as const;
  return {
    failOn: asked === undefined ? (config.failOn ?? 'high') : await oneOf('--fail-on', asked, known, text),
    strict: options.strict ?? config.strict ?? false,
    allowIncomplete: options.allowIncomplete ?? false,
  };
}

/** Which reports to write: files of the command line are relative to the current folder, the configuration's to the root. */
export async function requestsOf(
  { options, host, text }: Invocation,
  { config, root }: Project,
): Promise<readonly OutputRequest[]> {
  const reporters = await host.reporters();
  return options.format
    ? readRequests(options.format, reporters, host.cwd, text)
    : readRequests(config.formats ?? ['terminal'], reporters, root, text);
}
