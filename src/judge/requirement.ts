import type { Requirement, RequirementEvidence } from '../model/index.ts';

/** What speaks for the requirement that was settled on. */
export function deciding({ level, evidence }: Requirement): readonly RequirementEvidence[] {
  return evidence.filter((item) => item.level === level);
}

/** Whether a field is required beyond doubt: read, not inferred, and no layer says otherwise. */
export function isCertainlyRequired(requirement: Requirement): boolean {
  return (
    requirement.level === 'required' &&
    requirement.conflict === undefined &&
    deciding(requirement).some((item) => item.grade !== 'C')
  );
}
