import type { Rule, RuleHistory } from '../model/index.ts';
import { sorted } from './merge.ts';
import { withSeverity } from './override.ts';
import type { Pack } from './pack.ts';

/** The rules of all packs, and how each came to be what it is. */
export interface SettledRules {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Those that a pack switches off. */
  readonly switchedOff: ReadonlyMap<string, Rule>;
  readonly histories: ReadonlyMap<string, RuleHistory>;
}

/**
 * Goes through the packs in their order: a rule replaces the earlier one of its id, a change holds for what was stated until
 * then.
 * @param packs packs whose references hold
 */
export function settleRules(packs: readonly Pack[]): SettledRules {
  const rules = new Map<string, Rule>();
  const switchedOff = new Map<string, Rule>();
  const histories = new Map<string, RuleHistory>();
  for (const pack of packs) {
    const files = new Map(pack.places.filter(({ kind }) => kind === 'rule').map(({ id, file }) => [id, file]));
    const note = (id: string, file: string, step: Omit<RuleHistory[number], 'pack' | 'file'>): void => {
      histories.set(id, [...(histories.get(id) ?? []), { pack: pack.info.id, file, ...step }]);
    };
    for (const rule of pack.rules) {
      note(rule.id, files.get(rule.id) ?? '', { what: histories.has(rule.id) ? 'replaced' : 'stated' });
      rules.set(rule.id, rule);
      switchedOff.delete(rule.id);
    }
    for (const { rule: id, severity, because, file } of pack.changes) {
      const rule = rules.get(id) ?? switchedOff.get(id);
      if (!rule) continue;
      const reason = because === undefined ? {} : { because };
      if (severity === 'off') {
        note(id, file, { what: 'switched-off', ...reason });
        rules.delete(id);
        switchedOff.set(id, rule);
      } else {
        note(id, file, { what: 'weighted', severity, ...reason });
        switchedOff.delete(id);
        rules.set(id, withSeverity(rule, severity));
      }
    }
  }
  return { rules: sorted(rules), switchedOff: sorted(switchedOff), histories: sorted(histories) };
}
