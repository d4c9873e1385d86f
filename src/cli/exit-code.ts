import type { Finding, Report, Severity } from '../model/index.ts';

/** What the process answers. `unable` beats `findings`: who could not read everything cannot say what there is. */
export const ExitCode = {
  /** Nothing at or above the threshold; also help, version, and commands that only print. */
  clean: 0,
  findings: 1,
  /** Usage, configuration, unreadable input, crash. */
  unable: 2,
  /** By SIGINT: 128 + 2, as shells count. */
  interrupted: 130,
} as const;

/** When a run fails. */
export interface Threshold {
  readonly failOn: Severity | 'none';
  /** Whether what a person has to review fails a run too. */
  readonly strict: boolean;
  /** Whether a run may pass although some files could not be read. */
  readonly allowIncomplete: boolean;
  /** Whether it fails where the code differs from the register. */
  readonly locked?: boolean;
}

/** From the mildest to the worst. */
export const severities: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];

/** The findings that make a run fail. */
export function failing(report: Report, { failOn, strict }: Pick<Threshold, 'failOn' | 'strict'>): readonly Finding[] {
  if (failOn === 'none') return [];
  return report.findings.filter(
    ({ outcome, status, severity }) =>
      status !== 'adopted' &&
      (outcome === 'violation' || (strict && outcome === 'review')) &&
      severities.indexOf(severity) >= severities.indexOf(failOn),
  );
}

export function exitCodeOf(report: Report, threshold: Threshold): number {
  if (report.summary.sources.unreadable > 0 && !threshold.allowIncomplete) return ExitCode.unable;
  const differs = threshold.locked === true && (report.register?.differences.length ?? 0) > 0;
  return differs || failing(report, threshold).length > 0 ? ExitCode.findings : ExitCode.clean;
}
