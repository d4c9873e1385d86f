import type { AcceptedFinding, AuditedForm, Finding, Report } from '../model/index.ts';
import { groundsOf } from './grounds.ts';
import { shortId } from './registered.ts';

/** What a person answers to a finding. */
export type Answer = Pick<AcceptedFinding, 'reason' | 'basis' | 'by' | 'date' | 'until' | 'adopted'>;

/** An entry that is to stand in a register. */
export type NewEntry = Omit<AcceptedFinding, 'line'>;

/** The entry that accepts a finding, bound to what the finding's field and form are now. */
export function accept(finding: Finding, forms: readonly AuditedForm[], answer: Answer): NewEntry {
  const form = forms.find(({ id }) => id === finding.form);
  return {
    finding: finding.fingerprint,
    rule: finding.rule,
    form: finding.form,
    ...(finding.field !== undefined && { field: shortId(finding.field, finding.form) }),
    givenFor: groundsOf(finding, form),
    ...answer,
  };
}

/** The findings that a fingerprint's beginning may mean. */
export const meantBy = ({ findings }: Report, prefix: string): readonly Finding[] =>
  findings.filter(({ fingerprint }) => fingerprint.startsWith(prefix.toLowerCase()));

/** The findings that are open and that the register says nothing of: what expired or lapsed is not renewed unseen. */
export function unregistered({ findings, justifications }: Report): readonly Finding[] {
  const registered = new Set(justifications.flatMap(({ origin, finding }) => (origin === 'register' ? finding : [])));
  return findings.filter(({ outcome, fingerprint }) => outcome !== 'accepted' && !registered.has(fingerprint));
}
