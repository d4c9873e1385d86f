import type { Finding, Severity } from '../../model/index.ts';
import { fromTop } from '../from-top.ts';
import { openFindings } from '../open-findings.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';

/** A merge request's widget: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const gitlab: Reporter = {
  id: 'gitlab',
  render: async (report, { folder }) => {
    const findings = openFindings(fromTop(report, folder));
    const fingerprints = distinct(findings.map((finding) => finding.fingerprint));
    const issues = findings.map((finding, index) => issueOf(finding, fingerprints[index] ?? ''));
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

const severities: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

function issueOf({ rule, message, fix, path, span, outcome, status, severity }: Finding, fingerprint: string) {
  return {
    description: visible(`${message} ${fix}`),
    check_name: rule,
    fingerprint,
    severity: outcome === 'violation' && status !== 'adopted' ? severities[severity] : 'info',
    location: { path, lines: { begin: span.start.line, end: span.end.line } },
  };
}

/** Numbers what is there twice: of issues with equal fingerprints GitLab shows one. */
function distinct(fingerprints: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return fingerprints.map((fingerprint) => {
    const time = (times.get(fingerprint) ?? 0) + 1;
    times.set(fingerprint, time);
    return time === 1 ? fingerprint : `${fingerprint}-${time}`;
  });
}
