import type { AuditedForm, ImpactScreening, ImpactSignal, ScreenedCriterion } from '../../model/index.ts';
import { impactCriteria } from './signals.ts';

/** So many criteria on one form usually call for an assessment (WP248 rev.01, section III.B.a). */
export const enough = 2;

/**
 * Screens a project for the need of an impact assessment.
 * @param forms in the report's order
 * @param signals of these forms
 */
export function screenImpact(forms: readonly AuditedForm[], signals: readonly ImpactSignal[]): ImpactScreening {
  const places = new Map(forms.map(({ id }, index) => [id, index]));
  const sorted = [...signals].sort((a, b) => (places.get(a.form) ?? 0) - (places.get(b.form) ?? 0));
  const criteria = impactCriteria.map((criterion): ScreenedCriterion => {
    const own = sorted.filter((signal) => signal.criterion === criterion);
    return { criterion, status: statusOf(criterion, own, forms), signals: own };
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
  const isStatement = ({ evidence }: ImpactSignal): boolean =>
    evidence.every(({ signal }) => signal === 'configuration');
  if (signals.some((signal) => !isStatement(signal))) return 'seen';
  if (signals.length > 0) return 'stated';
  const denied = forms.length > 0 && forms.every(({ processing }) => processing?.criteria?.[criterion] === false);
  return denied ? 'denied' : 'not-visible';
}
