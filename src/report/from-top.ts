import { posix } from 'node:path';
import type { Report } from '../model/index.ts';

/**
 * The same report with paths as a build service needs them: seen from the top of the repository that it checked out.
 * @param folder the project's root, seen from there; absent: it is the top
 */
export function fromTop(report: Report, folder: string | undefined): Report {
  if (folder === undefined) return report;
  const moved = <Placed extends { readonly path: string }>(placed: Placed): Placed => ({
    ...placed,
    path: posix.join(folder, placed.path),
  });
  return { ...report, findings: report.findings.map(moved), sources: report.sources.map(moved) };
}
