import type { Rule, Rulebook, RuleOverride, Severity } from '../model/index.ts';

/** A rule all of whose findings have one severity. */
export function withSeverity(rule: Rule, severity: Severity): Rule {
  // `contested` too, or the purposes' own severities would stand.
  const variants = [...Object.keys(rule.severity), 'contested'];
  return {
    ...rule,
    severity: Object.fromEntries(variants.map((variant) => [variant, severity])),
    severityFixed: true,
  };
}

/**
 * A rulebook with a project's changes to its rules: switched-off rules are gone, severities replaced. A severity switches
 * a rule on that a pack has switched off.
 * @throws RangeError where an override names a rule that does not exist
 */
export function overrideRules(rulebook: Rulebook, overrides: Readonly<Record<string, RuleOverride>>): Rulebook {
  const rules = new Map<string, Rule>(rulebook.rules);
  for (const [id, override] of Object.entries(overrides)) {
    const rule = rules.get(id) ?? rulebook.switchedOff.get(id);
    if (!rule) throw new RangeError(`no rule is called '${id}'`);
    if (override.on === false) rules.delete(id);
    else if (override.severity) rules.set(id, withSeverity(rule, override.severity));
  }
  return { ...rulebook, rules };
}
