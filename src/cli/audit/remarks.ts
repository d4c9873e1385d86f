import type { Report } from '../../model/index.ts';
import { failing, type Threshold } from '../exit-code.ts';
import type { OutputRequest } from '../output/request.ts';
import { describeDifferences } from '../register/describe.ts';
import type { CliText } from '../text/text.ts';

/** Whether a report goes to the person at the terminal. */
export function isForTerminal({ reporter, file }: OutputRequest): boolean {
  return reporter.id === 'terminal' && file === undefined;
}

/**
 * What stderr says after a run: why it answers as it does, where no report tells it.
 * @param quiet leaves only what explains exit code 2 and how the code differs from the register
 */
export function remarksOn(
  report: Report,
  requests: readonly OutputRequest[],
  threshold: Threshold,
  quiet: boolean,
  text: CliText,
): readonly string[] {
  const unread = report.summary.sources.unreadable;
  const failures = failing(report, threshold).length;
  const isTold = quiet || requests.some(isForTerminal);
  const foundNothing = report.sources.length === 0 && report.summary.notExamined.length === 0;
  const differs = threshold.locked && report.register && report.register.differences.length > 0;
  return [
    ...(unread > 0 && !threshold.allowIncomplete ? [text.incomplete(unread)] : []),
    ...(failures > 0 && !isTold && threshold.failOn !== 'none' ? [text.fails(failures, threshold.failOn)] : []),
    ...(differs ? [describeDifferences(report.register, text.register)] : []),
    ...(foundNothing && !quiet ? [text.nothingToRead] : []),
  ];
}
