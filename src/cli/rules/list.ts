import type { Decision, Language, Rule, Rulebook, RuleHistory, RuleOverride, Severity } from '../../model/index.ts';

/** A rule as it stands for a project. */
export interface ListedRule {
  readonly id: string;
  readonly on: boolean;
  readonly title: string;
  /** The highest of its findings, and by variant where it has several. */
  readonly severity: Severity;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly decision: Decision;
  readonly check: string;
  /** The pack that states it, and the file. */
  readonly pack: string;
  readonly file: string;
  /** What packs, and at last the configuration, did to it. */
  readonly history: readonly Step[];
}

type Step = Omit<RuleHistory[number], 'pack'> & {
  /** Absent where it is the configuration. */
  readonly pack?: string;
};

const gravest: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/**
 * Every rule that a pack states, by id, with all that made it what it is.
 * @param overrides the configuration's changes, already in force in no rulebook
 * @param configFile how the configuration is called
 */
export function listRules(
  { rules, switchedOff, histories }: Rulebook,
  overrides: Readonly<Record<string, RuleOverride>>,
  configFile: string,
  language: Language,
): readonly ListedRule[] {
  const stated = [...rules.values(), ...switchedOff.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return stated.map((rule) => {
    const history = histories.get(rule.id) ?? [];
    const origin = history.findLast(({ what }) => what === 'stated' || what === 'replaced');
    const override = Object.hasOwn(overrides, rule.id) ? overrides[rule.id] : undefined;
    const severities = severitiesOf(rule, override?.severity);
    return {
      id: rule.id,
      on: override ? override.on !== false : rules.has(rule.id),
      title: rule.title[language],
      severity: gravest.find((severity) => Object.values(severities).includes(severity)) ?? 'medium',
      severities,
      decision: rule.decision,
      check: rule.check,
      pack: origin?.pack ?? '',
      file: origin?.file ?? '',
      history: [...history, ...stepOf(override, configFile)],
    };
  });
}

function severitiesOf({ severity }: Rule, replaced: Severity | undefined): Readonly<Record<string, Severity>> {
  if (replaced === undefined) return severity;
  return Object.fromEntries(Object.keys(severity).map((variant) => [variant, replaced]));
}

function stepOf(override: RuleOverride | undefined, file: string): Step[] {
  if (override?.on === false) return [{ file, what: 'switched-off' }];
  return override?.severity ? [{ file, what: 'weighted', severity: override.severity }] : [];
}
