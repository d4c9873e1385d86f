import type { AuditedField, AuditedForm, Finding, Report } from '../model/index.ts';

/** A form that asks for more than it should, and what. */
export interface Excess {
  readonly form: AuditedForm;
  /** It declares other purposes than those that were expected of it. */
  readonly otherPurpose: boolean;
  readonly fields: readonly { readonly field: AuditedField; readonly findings: readonly Finding[] }[];
}

/**
 * The forms that go beyond the expected purposes: by a field that is excessive, or by a purpose that they declare and that
 * was not expected.
 *
 * @param strict counts fields too of which the verdict is open
 */
export function excessOf(report: Report, purposes: readonly string[], strict: boolean): readonly Excess[] {
  return report.forms.flatMap((form) => {
    const fields = form.fields
      .filter(({ verdict }) => verdict === 'excessive' || (strict && verdict === 'unclear'))
      .map((field) => ({ field, findings: report.findings.filter((finding) => finding.field === field.id) }));
    const otherPurpose = !form.purpose.ids.every((id) => purposes.includes(id));
    return fields.length > 0 || otherPurpose ? [{ form, otherPurpose, fields }] : [];
  });
}
