import type { Finding, Report } from '../../model/index.ts';
import { group } from '../group.ts';
import { justificationOf, tellJustification } from '../justification/index.ts';
import { tellReason } from '../reason/index.ts';
import type { Reporter } from '../reporter.ts';
import { wordsIn } from '../words/index.ts';
import { element } from './element.ts';
import { type FileResult, suiteOf } from './suite.ts';

/**
 * Test results as every build service shows them: each file with forms is a suite, each violation a failure, each other
 * form a test that passed. Valid in both dialects that are in use, Ant's and Jenkins's.
 */
export const junit: Reporter = {
  id: 'junit',
  render: async (report, { date = '1970-01-01' }) => {
    const timestamp = new Date(date).toISOString().slice(0, 19);
    const frame = { timestamp, version: report.tool.version };
    const suites = filesOf(report).map((file, id) => suiteOf(file, { id, ...frame }, wordsIn(report.language)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, `\n${suites.join('')}`)}`;
  },
};

/** The files that have forms or could not be read. */
function filesOf(report: Report): readonly FileResult[] {
  const forms = group(report.forms, (form) => form.path);
  const homes = new Map(report.forms.map((form) => [form.id, form.path]));
  const findings = group(report.findings, (finding) => homes.get(finding.form) ?? finding.path);
  const unread = report.sources.filter(({ status }) => status === 'unreadable').map(({ path }) => path);
  const sources = new Map(
    report.sources.map(({ reason, ...source }) => [
      source.path,
      { ...source, ...(reason !== undefined && { reason: tellReason(reason, report.language) }) },
    ]),
  );
  const reasonFor = (finding: Finding): string => {
    const justification = justificationOf(finding, report);
    return justification ? tellJustification(justification, report.language) : '';
  };
  return [...new Set([...forms.keys(), ...findings.keys(), ...unread])].sort().map((path) => {
    const coverage = sources.get(path);
    const found = { forms: forms.get(path) ?? [], findings: findings.get(path) ?? [], reasonFor };
    return { path, ...(coverage && { coverage }), ...found };
  });
}
