import type { Report } from '../../model/index.ts';
import { sha256 } from './sums.ts';

/**
 * What the audit attests, as an in-toto Statement (v1) with the predicate "Test Result": of which sources it speaks, with
 * which packs and configuration, which rules found nothing, something for a person to review, or a violation.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md and …/spec/predicates/test-result.md
 *
 * @param files the bundle's other files
 */
export function statementOf(report: Report, files: ReadonlyMap<string, string | Uint8Array>): string {
  const described = [...files.keys()]
    .sort()
    .map((path) => ({ name: path, digest: { sha256: sha256(files.get(path) ?? '') } }));
  const read = report.sources.filter((source) => /^[0-9a-f]{64}$/.test(source.sha256));
  const subjects = read.map((source) => ({ name: source.path, digest: { sha256: source.sha256 } }));
  const of = (outcome: string): ReadonlySet<string> =>
    new Set(report.findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule));
  const [failed, warned] = [of('violation'), of('review')];
  const rules = Object.keys(report.glossary.rules).sort();
  const reports = described.filter(({ name }) => name.startsWith('report.'));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    // a statement must have a subject, also where there was nothing to read
    subject: subjects.length > 0 ? subjects : reports,
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: failed.size > 0 ? 'FAILED' : warned.size > 0 ? 'WARNED' : 'PASSED',
      configuration: described.filter(({ name }) => !name.startsWith('report.')),
      passedTests: rules.filter((rule) => !failed.has(rule) && !warned.has(rule)),
      warnedTests: rules.filter((rule) => warned.has(rule) && !failed.has(rule)),
      failedTests: rules.filter((rule) => failed.has(rule)),
      reports,
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
