import type { Finding, FindingChange, FindingFate, Outcome, Report, Severity, Weight } from '../../model/index.ts';
import { byPlace } from './order.ts';
import { wasRead } from './was-read.ts';

/** From the mildest to the gravest. */
const outcomes: readonly Outcome[] = ['accepted', 'review', 'violation'];
const severities: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];

/** What became of every finding of either report. */
export function compareFindings(before: Report, after: Report): readonly FindingChange[] {
  const earlier = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  const later = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  const gone = new Map<string, Finding>();
  for (const finding of before.findings) if (!later.has(finding.fingerprint)) remember(gone, finding);
  const kept = after.findings.map((finding) => {
    const same = earlier.get(finding.fingerprint);
    if (same) return again(finding, same);
    const replaced = gone.get(questionOf(finding));
    if (!replaced) return added(finding, before);
    gone.delete(questionOf(finding));
    return { ...again(finding, replaced), replaces: replaced.rule };
  });
  return [...kept, ...[...gone.values()].map((finding) => noLongerThere(finding, after))].sort(
    byPlace(({ rule, fingerprint }) => `${rule} ${fingerprint}`),
  );
}

/**
 * What a finding asks: whether a field keeps a certain provision. A field that becomes required is the matter of another
 * rule than before, but the old question is not settled by that.
 */
function questionOf({ field, law: [provision], fingerprint }: Finding): string {
  return field === undefined || !provision ? fingerprint : `${provision.id} ${field}`;
}

/** Of several with one question each is kept; only the first can be replaced. */
function remember(gone: Map<string, Finding>, finding: Finding): void {
  const question = questionOf(finding);
  gone.set(gone.has(question) ? finding.fingerprint : question, finding);
}

function added(finding: Finding, before: Report): FindingChange {
  const isNewRule = !Object.hasOwn(before.glossary.rules, finding.rule);
  return { ...told('new', finding), after: weightOf(finding), ...(isNewRule && { because: 'rule-added' as const }) };
}

function again(finding: Finding, earlier: Finding): FindingChange {
  return { ...told(fateOf(earlier, finding), finding), before: weightOf(earlier), after: weightOf(finding) };
}

/** What was not looked for is not fixed. */
function noLongerThere(finding: Finding, after: Report): FindingChange {
  const off = !Object.hasOwn(after.glossary.rules, finding.rule);
  const because = off ? 'rule-off' : wasRead(finding.path, after) ? undefined : 'not-read';
  const fate = because === undefined ? 'fixed' : 'unchecked';
  return { ...told(fate, finding), before: weightOf(finding), ...(because !== undefined && { because }) };
}

/** A violation weighs more than any question to a person, and either more than what was accepted; then severity decides. */
function fateOf(before: Finding, after: Finding): FindingFate {
  const step =
    outcomes.indexOf(after.outcome) - outcomes.indexOf(before.outcome) ||
    severities.indexOf(after.severity) - severities.indexOf(before.severity);
  return step > 0 ? 'worse' : step < 0 ? 'better' : 'open';
}

const weightOf = ({ severity, outcome }: Finding): Weight => ({ severity, outcome });

function told(fate: FindingFate, finding: Finding) {
  const { fingerprint, rule, message, translations, form, field, path, span } = finding;
  return {
    fate,
    fingerprint,
    rule,
    message,
    ...(translations && { messages: { en: translations.en.message, de: translations.de.message } }),
    form,
    ...(field !== undefined && { field }),
    path,
    line: span.start.line,
  };
}
