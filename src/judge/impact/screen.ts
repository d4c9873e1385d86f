import type {
  AuditedForm,
  ImpactScreening,
  ImpactSignal,
  Rule,
  Rulebook,
  ScreenedCriterion,
} from '../../model/index.ts';
import { wordFor } from '../checks/parameter.ts';
import { impactCriteria } from './signals.ts';

/** So many criteria on one form usually call for an assessment (WP248 rev.01, section III.B.a). */
export const enough = 2;

/** The rule that says what shows a criterion; undefined where it is off. */
export const impactRule = ({ rules }: Rulebook): Rule | undefined =>
  [...rules.values()].find(({ check }) => check === 'impact');

/**
 * Screens a project for the need of an impact assessment.
 * @param forms in the order in which the screening names them
 * @param signals of these forms
 * @returns undefined where the rule for it is off
 */
export function screenImpact(
  forms: readonly AuditedForm[],
  signals: readonly ImpactSignal[],
  rulebook: Rulebook,
): ImpactScreening | undefined {
  const rule = impactRule(rulebook);
  if (!rule) return undefined;
  const places = new Map(forms.map(({ id }, index) => [id, index]));
  const sorted = [...signals].sort((a, b) => (places.get(a.form) ?? 0) - (places.get(b.form) ?? 0));
  const criteria = impactCriteria.map((criterion): ScreenedCriterion => {
    const own = sorted.filter((signal) => signal.criterion === criterion);
    return {
      criterion,
      name: wordFor(rule, 'names', criterion),
      status: statusOf(criterion, own, forms),
      signals: own,
    };
  });
  const met = forms.filter(({ id }) => signals.filter(({ form }) => form === id).length >= enough).map(({ id }) => id);
  const result = met.length > 0 ? 'indicated' : signals.length > 0 ? 'unclear' : 'not-indicated';
  return { result, criteria, forms: met };
}

function statusOf(
  criterion: ScreenedCriterion['criterion'],
  signals: readonly ImpactSignal[],
  forms: readonly AuditedForm[],
): ScreenedCriterion['status'] {
  if (signals.some(({ stated }) => !stated)) return 'seen';
  if (signals.length > 0) return 'stated';
  const denied = forms.length > 0 && forms.every(({ processing }) => processing?.criteria?.[criterion] === false);
  return denied ? 'denied' : 'not-visible';
}
