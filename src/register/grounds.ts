import type { AcceptedFinding, AuditedForm, Finding, Grounds, GroundsChange } from '../model/index.ts';
import { compare } from './order.ts';
import { shortId } from './registered.ts';

/** Of a field of which sparsam cannot tell what it asks for. */
const unclear = 'unclear';

/** What a justification of this finding would be given for: the form's purposes, the field's category and requirement. */
export function groundsOf({ field: id }: Finding, form: AuditedForm | undefined): Grounds {
  const field = form?.fields.find((candidate) => candidate.id === id);
  return {
    purposes: [...(form?.purpose.ids ?? [])].sort(compare),
    ...(field && {
      category: field.classification.category ?? unclear,
      requirement: field.requirement.level,
    }),
  };
}

/** What is no longer as it was when a finding was accepted; an entry that speaks of something else was tampered with. */
export function changesSince(entry: AcceptedFinding, finding: Finding, grounds: Grounds): readonly GroundsChange[] {
  const { givenFor } = entry;
  const field = finding.field === undefined ? undefined : shortId(finding.field, finding.form);
  const pairs: readonly (readonly [GroundsChange['what'], string | undefined, string | undefined])[] = [
    ['rule', entry.rule, finding.rule],
    ['form', entry.form, finding.form],
    ['field', entry.field, field],
    ['purpose', namesOf(givenFor.purposes), namesOf(grounds.purposes)],
    ['category', givenFor.category, grounds.category],
    ['requirement', givenFor.requirement, grounds.requirement],
  ];
  return pairs.flatMap(([what, was = '', is = '']) => (was === is ? [] : [{ what, was, is }]));
}

export const namesOf = (purposes: readonly string[]): string => [...purposes].sort(compare).join(' + ');
