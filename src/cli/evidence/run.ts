import { relative, resolve } from 'node:path';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { sourceDate } from '../output/source-date.ts';
import { openProgress } from '../progress.ts';
import { openProject } from '../project.ts';
import { bundleOf } from './bundle.ts';
import { leftOut } from './left-out.ts';
import { checkPlace, writeBundle } from './write-bundle.ts';

/** Audits, and writes all that proves what was audited, with what, and with which result. Findings do not fail it. */
export async function run({ operands: [target = '', ...paths], ...invocation }: Invocation): Promise<number> {
  const { host, options } = invocation;
  const project = await openProject({ ...invocation, operands: paths });
  const { text } = project;
  const folder = resolve(host.cwd, target);
  const shown = relative(host.cwd, folder) || '.';
  checkPlace(folder, shown, text);
  const speaking = { ...invocation, operands: paths, text };
  const auditOptions = { ...project.auditOptions, ...(await auditOptionsOf(speaking, project)) };
  const progress = openProgress(host.stderr, text, options.quiet === true);
  const report = await host
    .audit({
      ...auditOptions,
      ignorePatterns: [...(auditOptions.ignorePatterns ?? []), ...leftOut(project.root, folder)],
      onProgress: progress.show,
    })
    .finally(progress.clear);
  const bundle = await bundleOf({
    report,
    options: { ...auditOptions, packs: project.auditOptions.packs },
    project,
    cwd: host.cwd,
    reporters: await host.reporters(),
    date: sourceDate(host, text),
  });
  writeBundle(folder, bundle, shown, text);
  if (!options.quiet) host.stderr.write(`${text.evidence.wroteBundle(bundle.size, shown)}\n`);
  const unread = report.summary.sources.unreadable;
  if (unread === 0 || options.allowIncomplete) return ExitCode.clean;
  host.stderr.write(`${text.incomplete(unread)}\n`);
  return ExitCode.unable;
}
