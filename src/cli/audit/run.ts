import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../../model/index.ts';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { ExitCode, exitCodeOf } from '../exit-code.ts';
import { deliver } from '../output/deliver.ts';
import { openProgress } from '../progress.ts';
import { openProject } from '../project.ts';
import { registerName } from '../register/read.ts';
import { UsageError } from '../usage-error.ts';
import { printConfig } from './print-config.ts';
import { isForTerminal, remarksOn } from './remarks.ts';
import { requestsOf, thresholdOf } from './settings.ts';

/** Audits and reports. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  await checkForCommand(invocation);
  const project = await openProject(invocation);
  const speaking = { ...invocation, text: project.text };
  const threshold = await thresholdOf(speaking, project);
  const requests = await requestsOf(speaking, project);
  const auditOptions = await auditOptionsOf(speaking, project);
  if (options.locked && !auditOptions.register) throw new UsageError(project.text.register.missing(registerName));
  if (options.printConfig) return printConfig(speaking, project, threshold, auditOptions);

  const earlier = options.compare === undefined ? undefined : await readEarlier(options.compare, speaking);
  const quiet = options.quiet === true;
  const progress = openProgress(host.stderr, project.text, quiet);
  const audited = await host.audit({ ...auditOptions, onProgress: progress.show }).finally(progress.clear);
  const report = earlier ? (await import('../../report/index.ts')).withComparison(audited, earlier) : audited;
  const code = exitCodeOf(report, threshold);
  const wanted = quiet && code === ExitCode.clean ? requests.filter((request) => !isForTerminal(request)) : requests;
  await deliver(report, wanted, speaking);
  for (const remark of remarksOn(report, requests, threshold, quiet, project.text)) host.stderr.write(`${remark}\n`);
  return code;
}

/** The report to compare with, which is not worth an audit if it cannot be read. */
async function readEarlier(file: string, { host, text }: Invocation): Promise<Report> {
  const { readReport } = await import('../read-back/report.ts');
  return readReport(file, host.cwd, text);
}

/** A first operand that is no path may be a mistyped command. */
async function checkForCommand({ operands: [first], host, text }: Invocation): Promise<void> {
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(resolve(host.cwd, first))) return;
  const { suggest } = await import('../../rulebook/index.ts');
  const meant = suggest(first, Object.keys(text.command));
  if (meant !== undefined) throw new UsageError(text.unknownCommand(first, meant));
}
