import type { Allowance, AuditedForm, Finding, Justification } from '../model/index.ts';

/**
 * Every comment that answers for findings, one justification a rule and finding. A comment speaks of the form or field that
 * starts next in its file; what it names there and nobody found is stale.
 */
export function allowedBy(
  allowances: readonly Allowance[],
  findings: readonly Finding[],
  forms: readonly AuditedForm[],
): readonly Justification[] {
  const starts = startsByPath(forms);
  const findingsAt = (path: string, start: number | undefined): readonly Finding[] =>
    findings.filter((finding) => finding.path === path && finding.span.start.offset === start);
  return allowances.flatMap((allowance): Justification[] => {
    const start = (starts.get(allowance.path) ?? []).find((offset) => offset >= allowance.end);
    const there = findingsAt(allowance.path, start);
    return allowance.rules.flatMap((rule): Justification[] => {
      const said = { origin: 'inline', rule, reason: allowance.reason, ...whereOf(allowance) } as const;
      const meant = there.filter((finding) => finding.rule === rule);
      if (meant.length === 0) return [{ ...said, status: 'stale' }];
      return meant.map(({ fingerprint, form, field }) => ({
        ...said,
        ...(allowance.reason === '' ? { status: 'incomplete', missing: ['reason'] } : { status: 'accepted' }),
        finding: fingerprint,
        form,
        ...(field !== undefined && { field }),
      }));
    });
  });
}

/** Where forms and fields start in each file, in order. */
function startsByPath(forms: readonly AuditedForm[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { path, span } of forms.flatMap((form) => [form, ...form.fields])) {
    const known = starts.get(path);
    if (known) known.push(span.start.offset);
    else starts.set(path, [span.start.offset]);
  }
  for (const offsets of starts.values()) offsets.sort((a, b) => a - b);
  return starts;
}

const whereOf = ({ path, line }: Allowance): Pick<Justification, 'path' | 'line'> => ({ path, line });
