import { resolve } from 'node:path';
import type { Report } from '../../model/index.ts';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { ExitCode, exitCodeOf } from '../exit-code.ts';
import { writeFile } from '../output/write-file.ts';
import { openProgress } from '../progress.ts';
import { openProject } from '../project.ts';
import { describeDifferences } from './describe.ts';
import { noRegister, readRegister, registerName } from './read.ts';
import { todayOf } from './today.ts';

/** Brings the register to what the code says; with `--check` says only what differs. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  const project = await openProject(invocation);
  const { root, text } = project;
  const speaking = { ...invocation, text };
  const before = await readRegister(root, host.cwd, text);
  const auditOptions = {
    ...(await auditOptionsOf(speaking, project)),
    register: (before ?? noRegister).register,
    today: todayOf(speaking),
  };
  const progress = openProgress(host.stderr, text, options.quiet === true);
  const report = await host.audit({ ...auditOptions, onProgress: progress.show }).finally(progress.clear);

  const allowIncomplete = options.allowIncomplete ?? false;
  if (report.summary.sources.unreadable > 0 && !allowIncomplete) {
    host.stderr.write(`${text.incomplete(report.summary.sources.unreadable)}\n`);
    return ExitCode.unable;
  }
  if (options.check) {
    host.stdout.write(`${describeDifferences(comparisonIn(report), text.register)}\n`);
    return exitCodeOf(report, { failOn: 'none', strict: false, allowIncomplete, locked: true });
  }
  const { scopeOf, writeRegister } = await import('../../register/index.ts');
  const inScope = scopeOf(auditOptions.paths ?? ['.'], report.sources);
  const after = writeRegister(before?.text ?? '', report, inScope, text.register.head);
  if (after !== before?.text) writeFile(resolve(root, registerName), after);
  if (!options.quiet) host.stdout.write(`${summaryOf(report, after === before?.text, text.register)}\n`);
  return ExitCode.clean;
}

const comparisonIn = ({ register }: Report): NonNullable<Report['register']> =>
  register ?? { path: registerName, differences: [] };

/** What was written, and what no writing puts right. */
function summaryOf(report: Report, unchanged: boolean, text: Invocation['text']['register']): string {
  const { differences } = comparisonIn(report);
  const left = differences.filter(({ kind }) => kind.startsWith('justification-') && kind !== 'justification-stale');
  const changed = differences.length - left.length;
  return [
    unchanged ? text.unchanged(registerName) : text.written(registerName, changed),
    ...(left.length > 0 ? [describeDifferences({ path: registerName, differences: left }, text)] : []),
  ].join('\n');
}
