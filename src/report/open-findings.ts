import type { Finding, Outcome, Report, Severity } from '../model/index.ts';

const outcomes: readonly Outcome[] = ['violation', 'review', 'accepted'];
const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** The findings that are not accepted, in the order of their places. */
export const openFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter((finding) => finding.outcome !== 'accepted');

/** The same, violations before what is to be reviewed and the gravest first, for readers who see only the first few. */
export const worstFirst = (report: Report): readonly Finding[] =>
  [...openFindings(report)].sort(
    (a, b) =>
      outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
