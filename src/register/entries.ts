import type { AcceptedFinding, AuditedForm, Finding, Justification, Register } from '../model/index.ts';
import { changesSince, groundsOf } from './grounds.ts';
import { judgeEntry } from './judge-entry.ts';
import type { InScope } from './scope.ts';

/** What a register is held against. */
export interface Setting {
  /** ISO 8601; without it nothing expires. */
  readonly today: string | undefined;
  readonly inScope: InScope;
}

/** Every entry of a register with whether it holds; entries on what was not read are left out. */
export function entriesOf(
  register: Register,
  findings: readonly Finding[],
  forms: readonly AuditedForm[],
  { today, inScope }: Setting,
): readonly Justification[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const byId = new Map(forms.map((form) => [form.id, form]));
  return register.accepted.flatMap((entry): Justification[] => {
    const finding = byFingerprint.get(entry.finding);
    const told = { ...saidBy(entry), path: register.path };
    if (!finding) return inScope(entry.form) ? [{ ...told, ...placeOf(entry), status: 'stale' }] : [];
    const changes = changesSince(entry, finding, groundsOf(finding, byId.get(finding.form)));
    const place = { form: finding.form, ...(finding.field !== undefined && { field: finding.field }) };
    return [{ ...told, ...place, ...judgeEntry(entry, changes, today) }];
  });
}

const placeOf = ({ form, field }: AcceptedFinding): Pick<Justification, 'form' | 'field'> => ({
  form,
  ...(field !== undefined && { field: `${form}/${field}` }),
});

function saidBy({ givenFor: _, field: __, ...said }: AcceptedFinding): Omit<Justification, 'status' | 'path'> {
  return { origin: 'register', ...said };
}
