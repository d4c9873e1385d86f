import type { Coverage, Finding, Glossary, Language, Report } from '../../model/index.ts';
import { fromTop } from '../from-top.ts';
import { justificationOf, tellJustification } from '../justification/index.ts';
import { levelOf } from '../level.ts';
import { openFindings } from '../open-findings.ts';
import { tellReason } from '../reason/index.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';

/**
 * SARIF 2.1.0 as GitHub code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 *
 * Accepted findings are left out, because GitHub does not honour `suppressions` and would show them as open; a reader that
 * honours them (section 3.35) may ask for them.
 */
export const sarif: Reporter = {
  id: 'sarif',
  render: async (report, { folder, sarifIncludeAccepted = false }) =>
    `${JSON.stringify(logOf(fromTop(report, folder), sarifIncludeAccepted), null, 2)}\n`,
};

function logOf(report: Report, all: boolean) {
  const { tool, glossary, language, summary } = report;
  const rules = Object.keys(glossary.rules);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            informationUri: 'https://www.npmjs.com/package/sparsam',
            language,
            rules: rules.map((id) => ruleOf(id, glossary)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: summary.sources.unreadable === 0,
            toolExecutionNotifications: report.sources.flatMap((source) => notificationOf(source, report.language)),
          },
        ],
        results: (all ? report.findings : openFindings(report)).map((finding) => ({
          ...resultOf(finding, rules.indexOf(finding.rule)),
          ...(all && { suppressions: suppressionsOf(finding, report) }),
        })),
      },
    ],
  };
}

/** GitHub cuts descriptions at 1,024 characters. */
const short = (text: string): string => (text.length > 1024 ? `${text.slice(0, 1023)}…` : text);

function ruleOf(id: string, { rules, law }: Glossary) {
  const rule = rules[id];
  if (!rule) throw new RangeError(`the glossary lacks the rule '${id}'`);
  const citations = rule.refs.flatMap((ref) => law[ref]?.cite ?? []);
  return {
    id,
    name: id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: short(rule.title) },
    fullDescription: { text: short(rule.statement) },
    help: {
      text: [rule.why, rule.fix, ...citations].join('\n\n'),
      markdown: [rule.why, `**${rule.fix}**`, citations.map((cite) => `- ${cite}`).join('\n')].join('\n\n'),
    },
    defaultConfiguration: { level: rule.decision === 'auto' ? 'error' : 'note' },
    properties: {
      precision: rule.decision === 'auto' ? 'high' : 'medium',
      'problem.severity': rule.decision === 'auto' ? 'error' : 'recommendation',
      tags: ['privacy', 'gdpr', 'data-minimization'],
    },
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { start, end } = finding.span;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding),
    message: { text: plain(`${finding.message} ${finding.fix}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(finding.path),
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
    partialFingerprints: {
      'sparsam/v1': finding.fingerprint,
      ...(finding.lineHash !== undefined && { primaryLocationLineHash: finding.lineHash }),
    },
    properties: { outcome: finding.outcome, status: finding.status, severity: finding.severity },
  };
}

/** Once any result has suppressions, all have: an empty list says that it is not suppressed (section 3.27.23). */
function suppressionsOf(finding: Finding, report: Report) {
  const justification = justificationOf(finding, report);
  if (finding.outcome !== 'accepted' || !justification) return [];
  const kind = justification.origin === 'inline' ? 'inSource' : 'external';
  return [{ kind, status: 'accepted', justification: plain(tellJustification(justification, report.language)) }];
}

/** What was not read, or not to the end: a log without results must not look like a clean one. */
function notificationOf({ path, status, reason = '' }: Coverage, language: Language) {
  if (status !== 'partial' && status !== 'unreadable') return [];
  return [
    {
      level: status === 'partial' ? 'warning' : 'error',
      message: { text: plain(tellReason(reason, language)) },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
    },
  ];
}

/** Relative, percent-encoded: section 3.4.3. */
const artifactOf = (path: string) => ({ uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/') });

/** Without links, which messages may hold as `[text](address)`: section 3.11.6. */
const plain = (text: string): string => visible(text).replaceAll('](', '] (');
