import { dirname, resolve } from 'node:path';
import { auditOptionsOf } from '../audit-options.ts';
import { oneOf } from '../choice.ts';
import type { Invocation } from '../command.ts';
import { findConfig } from '../config/find.ts';
import { ExitCode } from '../exit-code.ts';
import { writeFile } from '../output/write-file.ts';
import { openProgress } from '../progress.ts';
import { languages, type Project } from '../project.ts';
import { textIn } from '../text/index.ts';
import { UsageError } from '../usage-error.ts';
import { type Proposal, propose } from './propose.ts';
import { templateOf } from './template.ts';

/** The file that is written. */
const fileName = 'sparsam.config.yaml';

/** Writes a configuration that proposes a purpose for every form, for a person to confirm. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  const language = options.lang === undefined ? 'en' : await oneOf('--lang', options.lang, languages, invocation.text);
  const text = await textIn(language);
  await refuseToOverwrite({ ...invocation, text });

  const project: Project = {
    root: host.cwd,
    config: {},
    language,
    text,
    auditOptions: { root: host.cwd, language, packs: [] },
  };
  const auditOptions = await auditOptionsOf({ ...invocation, text }, project);
  const progress = openProgress(host.stderr, text, options.quiet === true);
  const report = await host.audit({ ...auditOptions, onProgress: progress.show }).finally(progress.clear);
  const proposals = propose(report.forms);
  writeFile(resolve(host.cwd, fileName), await templateOf(proposals, report, text));
  if (!options.quiet) host.stdout.write(`${text.init.done(fileName, countOf(proposals))}\n`);
  return ExitCode.clean;
}

async function refuseToOverwrite({ host, options, text }: Invocation): Promise<void> {
  if (options.force) return;
  const found = await findConfig(host.cwd, undefined, text);
  if (found && dirname(found.file) === resolve(host.cwd))
    throw new UsageError(text.init.exists(found.file.slice(host.cwd.length + 1)));
}

/** How many forms each kind of proposal was made for. */
function countOf(proposals: readonly Proposal[]): Record<Proposal['kind'], number> {
  const count = { proposed: 0, open: 0, declared: 0 };
  for (const { kind } of proposals) count[kind] += 1;
  return count;
}
