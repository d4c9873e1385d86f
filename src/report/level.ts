import type { Finding, Severity } from '../model/index.ts';

/** The three levels of compilers, SARIF and editors. */
export type Level = 'error' | 'warning' | 'note';

const levelOfSeverity: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** How loudly a tool shows a finding: what a person has to decide, and what was adopted, is never more than a note. */
export const levelOf = ({ outcome, status, severity }: Finding): Level =>
  outcome === 'violation' && status !== 'adopted' ? levelOfSeverity[severity] : 'note';
