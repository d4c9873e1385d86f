import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../../model/index.ts';
import { auditOptionsOf } from '../audit-options.ts';
import { oneOf } from '../choice.ts';
import type { Invocation } from '../command.ts';
import { ExitCode, exitCodeOf, failing, severities, type Threshold } from '../exit-code.ts';
import { deliver } from '../output/deliver.ts';
import { type OutputRequest, readRequests } from '../output/request.ts';
import { openProgress } from '../progress.ts';
import { openProject, type Project } from '../project.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';
import { printConfig } from './print-config.ts';

/** Audits and reports. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  await checkForCommand(invocation);
  const project = await openProject(invocation);
  const speaking = { ...invocation, text: project.text };
  const threshold = await thresholdOf(speaking, project);
  const requests = await requestsOf(speaking, project);
  const auditOptions = await auditOptionsOf(speaking, project);
  if (options.printConfig) return printConfig(speaking, project, threshold, auditOptions);

  const progress = openProgress(host.stderr, project.text, options.quiet === true);
  const report = await host.audit({ ...auditOptions, onProgress: progress.show }).finally(progress.clear);
  const code = exitCodeOf(report, threshold);
  await deliver(report, code === ExitCode.clean && options.quiet ? requests.filter(isWanted) : requests, speaking);
  for (const note of notesOn(report, threshold, options.quiet === true, project.text)) host.stderr.write(`${note}\n`);
  return code;
}

/** What `--quiet` leaves of a run without findings: all but the report for a person at the terminal. */
function isWanted({ reporter, file }: OutputRequest): boolean {
  return reporter.id !== 'terminal' || file !== undefined;
}

/** Why the run answers as it does, where the report does not say it already. */
function notesOn(report: Report, threshold: Threshold, quiet: boolean, text: CliText): string[] {
  const unread = report.summary.sources.unreadable;
  const failures = failing(report, threshold).length;
  return [
    ...(unread > 0 && !threshold.allowIncomplete ? [text.incomplete(unread)] : []),
    ...(failures > 0 && !quiet && threshold.failOn !== 'none' ? [text.fails(failures, threshold.failOn)] : []),
    ...(report.sources.length === 0 && report.summary.notExamined.length === 0 && !quiet ? [text.nothingToRead] : []),
  ];
}

async function thresholdOf({ options, text }: Invocation, { config }: Project): Promise<Threshold> {
  const asked = options.failOn;
  return {
    failOn:
      asked === undefined ? (config.failOn ?? 'high') : await oneOf('--fail-on', asked, [...severities, 'none'], text),
    strict: options.strict ?? config.strict ?? false,
    allowIncomplete: options.allowIncomplete ?? false,
  };
}

/** The command line's formats, relative to the current folder, else the configuration's, relative to the root. */
async function requestsOf(
  { options, host, text }: Invocation,
  { config, root }: Project,
): Promise<readonly OutputRequest[]> {
  const reporters = await host.reporters();
  return options.format
    ? readRequests(options.format, reporters, host.cwd, text)
    : readRequests(config.formats ?? ['terminal'], reporters, root, text);
}

/** A first operand that is no path may be a mistyped command. */
async function checkForCommand({ operands: [first], host, text }: Invocation): Promise<void> {
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(resolve(host.cwd, first))) return;
  const { suggest } = await import('../../rulebook/index.ts');
  const meant = suggest(first, Object.keys(text.command));
  if (meant !== undefined) throw new UsageError(text.unknownCommand(first, meant));
}
