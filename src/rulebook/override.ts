import type { Rule, Rulebook, RuleOverride } from '../model/index.ts';

/**
 * A rulebook with a project's changes to its rules: switched-off rules are gone, severities replaced.
 * @throws RangeError where an override names a rule that does not exist
 */
export function overrideRules(rulebook: Rulebook, overrides: Readonly<Record<string, RuleOverride>>): Rulebook {
  const rules = new Map<string, Rule>(rulebook.rules);
  for (const [id, override] of Object.entries(overrides)) {
    const rule = rules.get(id);
    if (!rule) throw new RangeError(`no rule is called '${id}'`);
    if (override.on === false) rules.delete(id);
    else if (override.severity) {
      const { severity } = override;
      rules.set(id, {
        ...rule,
        // `contested` too, or the purposes' own severities would stand.
        severity: Object.fromEntries(
          [...Object.keys(rule.severity), 'contested'].map((variant) => [variant, severity]),
        ),
      });
    }
  }
  return { ...rulebook, rules };
}
