import type { RequirementLevel } from '../../../model/index.ts';
import { truth } from '../value/known.ts';
import type { Value } from '../value/value.ts';

/** What validation rules given as a value say. */
export interface RuleWord {
  readonly level: RequirementLevel;
  readonly signal: string;
}

const required: RuleWord = { level: 'required', signal: 'required-rule' };
const optional: RuleWord = { level: 'optional', signal: 'optional-rule' };

/**
 * Reads validation rules: react-hook-form's `{ required: 'Please enter …' }`, antd's `[{ required: true }]`, rule
 * strings (`"required|email"`) and lists of validators of which one is called `required`.
 * @returns undefined where the rules say nothing about requirement
 */
export function ruleWord(rules: Value): RuleWord | undefined {
  switch (rules.is) {
    case 'constant':
      return typeof rules.value === 'string' ? ruleString(rules.value) : undefined;
    case 'bag': {
      const value = rules.entries.get('required') ?? rules.entries.get('isRequired');
      return value && requiredValue(value);
    }
    case 'list':
      return rules.items.map(ruleWord).find((word) => word !== undefined);
    case 'choice': {
      const words = [ruleWord(rules.yes), ruleWord(rules.no)];
      return words.some((word) => word?.level === 'required')
        ? { level: 'conditional', signal: 'required-rule' }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** A message, `true`, or `{ value: true, message }`; an empty message is none. */
function requiredValue(value: Value): RuleWord {
  const inner = value.is === 'bag' ? (value.entries.get('value') ?? value) : value;
  const known = truth(inner);
  if (known === undefined) return { level: 'conditional', signal: 'required-rule' };
  return known ? required : optional;
}

/** Laravel's, VeeValidate's and others' notation: names of rules between bars, some with arguments. */
function ruleString(rules: string): RuleWord | undefined {
  const names = rules.split(/[|,;]/u).map((rule) => rule.trim().replace(/[:(].*$/u, ''));
  if (names.includes('required')) return required;
  if (names.some((name) => /^required_?(?:if|unless|with|without)/iu.test(name)))
    return { level: 'conditional', signal: 'required-rule' };
  return names.some((name) => name === 'nullable' || name === 'sometimes') ? optional : undefined;
}
