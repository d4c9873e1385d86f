import type { Jurisdiction, JurisdictionChange, Rule, Severity } from '../model/index.ts';
import type { Observation } from './checks/check.ts';
import { firstNamed } from './variant.ts';

/** How grave a finding is, and which jurisdiction says otherwise than the base. */
export interface Weight {
  readonly severity: Severity;
  readonly changed?: { readonly from: Severity; readonly jurisdiction: string; readonly by: JurisdictionChange };
}

const scale: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];

const graver = (a: Severity, b: Severity): boolean => scale.indexOf(a) > scale.indexOf(b);

/**
 * How grave an observation is under the jurisdictions that a project chose. Each speaks for its own people: the gravest
 * word counts, and a milder one only where no chosen jurisdiction is stricter.
 */
export function weigh(observation: Observation, rule: Rule, jurisdictions: readonly Jurisdiction[]): Weight {
  const base = baseSeverity(observation, rule);
  if (rule.severityFixed) return { severity: base };
  const words = jurisdictions.map(({ id, changes }) => {
    const by = changeFor(observation, rule, changes);
    return { severity: by?.severity ?? base, jurisdiction: id, by };
  });
  const [first, ...others] = words;
  if (!first) return { severity: base };
  const gravest = others.reduce((best, word) => (graver(word.severity, best.severity) ? word : best), first);
  const { severity, jurisdiction, by } = gravest;
  if (!by || severity === base) return { severity: base };
  return { severity, changed: { from: base, jurisdiction, by } };
}

/** On what is contested the purpose says how grave it is, unless the rule (or a project's change to it) says otherwise. */
function baseSeverity({ severity, variants }: Observation, rule: Rule): Severity {
  if (severity) return rule.severity['contested'] ?? severity;
  return firstNamed(variants, rule.severity) ?? rule.severity['default'] ?? 'medium';
}

/** A change that names a variant concerns findings of that variant; one that names none, those that no variant decides. */
function changeFor(
  { severity, variants }: Observation,
  rule: Rule,
  changes: readonly JurisdictionChange[],
): JurisdictionChange | undefined {
  const own = changes.filter((change) => change.rule === rule.id);
  const named = variants.flatMap((name) => own.filter(({ variant }) => variant === name)).at(0);
  if (named) return named;
  const decided = severity !== undefined || variants.some((name) => Object.hasOwn(rule.severity, name));
  return decided ? undefined : own.find(({ variant }) => variant === undefined);
}
