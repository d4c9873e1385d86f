import { relative, resolve } from 'node:path';
import type { Report } from '../../model/index.ts';
import { visible } from '../../report/index.ts';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { renderReports, runName, statementName } from '../evidence/bundle.ts';
import { leftOut } from '../evidence/left-out.ts';
import { optionsOf, parseRun } from '../evidence/recorded-run.ts';
import { statementOf } from '../evidence/statement.ts';
import { sumsName } from '../evidence/sums.ts';
import { ExitCode } from '../exit-code.ts';
import { openProject } from '../project.ts';
import { readReport } from '../read-back/report.ts';
import { UsageError } from '../usage-error.ts';
import { differencesOf } from './differences.ts';
import { type FoundBundle, readBundle } from './read-bundle.ts';

/** Says whether a bundle is whole, and whether an audit of the sources as they are now says the same. */
export async function run({ operands: [target = ''], ...invocation }: Invocation): Promise<number> {
  const { host, options } = invocation;
  const project = await openProject({ ...invocation, operands: [] });
  const { text } = project;
  const folder = resolve(host.cwd, target);
  const shown = relative(host.cwd, folder) || '.';
  const bundle = open(folder, text.evidence.noBundleHere(shown));
  const tell = (lines: readonly string[]): void => {
    for (const line of lines) host.stdout.write(`${visible(line)}\n`);
  };
  if (bundle.flaws.length > 0) {
    tell(bundle.flaws.map(({ kind, path }) => text.evidence.flaw[kind](path)));
    tell([text.evidence.tampered(shown)]);
    return ExitCode.findings;
  }

  const attested = await readReport(`${shown}/report.json`, host.cwd, text);
  const record = parseRun(bundle.files.get(runName)?.toString('utf8') ?? '');
  if (!record) throw new UsageError(text.evidence.noBundleHere(shown));
  if (!statementHolds(attested, bundle)) {
    tell([text.evidence.otherStatement, text.evidence.tampered(shown)]);
    return ExitCode.findings;
  }

  const now = optionsOf(record, await auditOptionsOf({ ...invocation, operands: [], text }, project));
  const ignorePatterns = [...(now.ignorePatterns ?? []), ...leftOut(project.root, folder)];
  const report = await host.audit({ ...now, ignorePatterns });
  const differences = differencesOf(attested, report, { files: bundle.files, run: record, project, cwd: host.cwd });
  const remade = await renderReports(report, await host.reporters(), record.date);
  const isSame = remade.every(([path, content]) => bundle.files.get(path)?.equals(Buffer.from(content)));
  if (isSame && differences.length === 0) {
    if (!options.quiet) tell([text.evidence.verified(attested.sources.length, attested.findings.length)]);
    return ExitCode.clean;
  }
  tell([...differences, ...(isSame ? [] : [text.evidence.otherReport]), text.evidence.notVerified(shown)]);
  return ExitCode.findings;
}

function open(folder: string, refusal: string): FoundBundle {
  try {
    return readBundle(folder);
  } catch {
    throw new UsageError(refusal);
  }
}

/** Whether the statement says what follows from the report and the other files. */
function statementHolds(report: Report, { files }: FoundBundle): boolean {
  const others = new Map([...files].filter(([path]) => path !== statementName && !path.startsWith(sumsName)));
  return files.get(statementName)?.toString('utf8') === statementOf(report, others);
}
