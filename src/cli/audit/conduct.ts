import type { AuditOptions } from '../../audit.ts';
import type { Report } from '../../model/index.ts';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { ExitCode, exitCodeOf } from '../exit-code.ts';
import { deliver } from '../output/deliver.ts';
import { openProgress } from '../progress.ts';
import { openProject, type Project } from '../project.ts';
import { registerName } from '../register/read.ts';
import { UsageError } from '../usage-error.ts';
import { printConfig } from './print-config.ts';
import { isForTerminal, remarksOn } from './remarks.ts';
import { requestsOf, thresholdOf } from './settings.ts';

/**
 * An audit from its options to its reports and its exit code.
 * @param change what a command asks over and above the options
 */
export async function conduct(
  invocation: Invocation,
  change: (options: AuditOptions, project: Project) => AuditOptions | Promise<AuditOptions> = (options) => options,
): Promise<number> {
  const { host, options } = invocation;
  const project = await openProject(invocation);
  const speaking = { ...invocation, text: project.text };
  if (options.shard !== undefined) return (await import('../shard/run.ts')).run(speaking, project);
  const threshold = await thresholdOf(speaking, project);
  const requests = await requestsOf(speaking, project);
  const auditOptions = await change(await auditOptionsOf(speaking, project), project);
  if (options.locked && !auditOptions.register) throw new UsageError(project.text.register.missing(registerName));
  if (options.printConfig) return printConfig(speaking, project, threshold, auditOptions);

  const earlier = options.compare === undefined ? undefined : await readEarlier(options.compare, speaking);
  const quiet = options.quiet === true;
  const progress = openProgress(host.stderr, project.text, quiet);
  const audited = await host
    .audit({ ...auditOptions, onProgress: progress.show })
    .finally(progress.clear)
    .catch((error) => refuse(error, project));
  const report = earlier ? (await import('../../report/index.ts')).withComparison(audited, earlier) : audited;
  const code = exitCodeOf(report, threshold);
  const wanted = quiet && code === ExitCode.clean ? requests.filter((request) => !isForTerminal(request)) : requests;
  await deliver(report, wanted, speaking, project.root);
  for (const remark of remarksOn(report, requests, threshold, quiet, project.text)) host.stderr.write(`${remark}\n`);
  return code;
}

/** The report to compare with, which is not worth an audit if it cannot be read. */
async function readEarlier(file: string, { host, text }: Invocation): Promise<Report> {
  const { readReport } = await import('../read-back/report.ts');
  return readReport(file, host.cwd, text);
}

/** Says in the project's language what the audit says in English. */
async function refuse(error: unknown, { text }: Project): Promise<never> {
  const { NoSuchCommit } = await import('../../audit.ts');
  if (error instanceof NoSuchCommit) throw new UsageError(text.evidence.noSuchCommit(error.since, error.reason));
  throw error;
}
