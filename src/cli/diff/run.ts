import type { Report } from '../../model/index.ts';
import { changesReporters, withComparison } from '../../report/index.ts';
import { oneOf } from '../choice.ts';
import type { Invocation } from '../command.ts';
import { ExitCode, failing, severities, type Threshold } from '../exit-code.ts';
import { deliver } from '../output/deliver.ts';
import { readRequests } from '../output/request.ts';
import { readReport } from '../read-back/report.ts';

/** Says what changed from one report to the next. Fails where a finding that would fail a run is new or got worse. */
export async function run({ operands: [before = '', after = ''], ...invocation }: Invocation): Promise<number> {
  const { host, options, text } = invocation;
  const requests = await readRequests(options.format ?? ['terminal'], changesReporters, host.cwd, text);
  const asked = options.failOn ?? 'high';
  const failOn = await oneOf('--fail-on', asked, [...severities, 'none'] as const, text);
  const earlier = await readReport(before, host.cwd, text);
  const report = withComparison(await readReport(after, host.cwd, text), earlier);
  await deliver(inLanguage(report, options.lang), requests, { ...invocation, operands: [] });
  const failures = worsened(report, { failOn, strict: options.strict === true });
  if (failures > 0 && failOn !== 'none' && !options.quiet) {
    host.stderr.write(`${text.evidence.failsByChange(failures, failOn)}\n`);
  }
  return failures > 0 ? ExitCode.findings : ExitCode.clean;
}

/** How many of the findings that fail a run are new or worse. */
function worsened(report: Report, threshold: Pick<Threshold, 'failOn' | 'strict'>): number {
  const changes = report.comparison?.findings ?? [];
  const grown = new Set(
    changes.filter(({ fate }) => fate === 'new' || fate === 'worse').map(({ fingerprint }) => fingerprint),
  );
  return failing(report, threshold).filter(({ fingerprint }) => grown.has(fingerprint)).length;
}

/** A comparison speaks the language that was asked for; the reports hold both. */
function inLanguage(report: Report, asked: string | undefined): Report {
  return asked === 'de' || asked === 'en' ? { ...report, language: asked } : report;
}
