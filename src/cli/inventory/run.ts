import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { exitCodeOf } from '../exit-code.ts';
import { deliver } from '../output/deliver.ts';
import { readRequests } from '../output/request.ts';
import { openProgress } from '../progress.ts';
import { openProject } from '../project.ts';
import { asList } from './list.ts';
import { asTable } from './table.ts';

/** Lists what the project's forms ask for. Fails only where something could not be read. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  const project = await openProject(invocation);
  const speaking = { ...invocation, text: project.text };
  const requests = await readRequests(options.format ?? ['terminal'], [asTable, asList], host.cwd, project.text);
  const auditOptions = await auditOptionsOf(speaking, project);
  const progress = openProgress(host.stderr, project.text, options.quiet === true);
  const report = await host.audit({ ...auditOptions, onProgress: progress.show }).finally(progress.clear);
  await deliver(report, requests, speaking);
  const unread = report.summary.sources.unreadable;
  const allowIncomplete = options.allowIncomplete ?? false;
  if (unread > 0 && !allowIncomplete) host.stderr.write(`${project.text.incomplete(unread)}\n`);
  return exitCodeOf(report, { failOn: 'none', strict: false, allowIncomplete });
}
