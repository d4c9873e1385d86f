import type { Finding } from '../../model/index.ts';
import { levelOf } from '../level.ts';
import { logLine, logPath } from '../log-line.ts';
import { openFindings } from '../open-findings.ts';
import type { Reporter } from '../reporter.ts';

/** One line a finding, as compilers write it: for editors, `grep` and problem matchers. Nothing where there is nothing. */
export const unix: Reporter = {
  id: 'unix',
  render: async (report) => openFindings(report).map(lineOf).join(''),
};

function lineOf(finding: Finding): string {
  const { line, column } = finding.span.start;
  return `${logPath(finding.path)}:${line}:${column}: ${levelOf(finding)}: ${logLine(finding.message)} [${finding.rule}]\n`;
}
