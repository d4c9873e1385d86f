import type { Layer, Requirement, RequirementEvidence, RequirementLevel } from '../model/index.ts';

/** From the firmest word to the vaguest: of two layers that do not contradict each other, the firmer one stands. */
const firmness: readonly RequirementLevel[] = ['required', 'conditional', 'configurable', 'optional', 'unknown'];

const grades = 'ABC';

/** The word of one layer: its best-graded evidence, the firmer one of equals. */
function wordOf(evidence: readonly RequirementEvidence[]): RequirementEvidence | undefined {
  return [...evidence].sort(
    (a, b) =>
      grades.indexOf(a.grade) - grades.indexOf(b.grade) || firmness.indexOf(a.level) - firmness.indexOf(b.level),
  )[0];
}

/**
 * Weighs all that was said about a field's requirement.
 *
 * A layer speaks with its best-graded evidence. Where nobody speaks, the platform's default stands. Layers contradict
 * each other where one says `required` and another `optional`; the field is then `required`, because a person who
 * leaves it blank will be stopped by one of them, and the conflict is kept for `layers-disagree`.
 *
 * @param evidence every layer's words, in any order
 */
export function settle(evidence: readonly RequirementEvidence[]): Requirement {
  const layers = [...new Set(evidence.map((item) => item.layer))];
  const words = layers.flatMap((layer) => wordOf(evidence.filter((item) => item.layer === layer)) ?? []);
  const stated = words.filter((word) => word.layer !== 'default' && word.level !== 'unknown');
  const deciding = (stated.length > 0 ? stated : words).sort(
    (a, b) => firmness.indexOf(a.level) - firmness.indexOf(b.level),
  )[0];

  const saying = (level: RequirementLevel): Layer[] =>
    stated.filter((word) => word.level === level).map((word) => word.layer);
  const conflict =
    saying('required').length > 0 && saying('optional').length > 0
      ? stated.map((word) => word.layer).sort()
      : undefined;

  return {
    level: deciding?.level ?? 'unknown',
    evidence,
    ...(conflict && { conflict }),
    ...(deciding?.dependsOn !== undefined && { dependsOn: deciding.dependsOn }),
  };
}
