import type { AuditedForm, Coverage, Finding, NotExamined, Summary } from '../model/index.ts';

/** Counts what a reader wants to know first. Every key is there, also where it counts nothing. */
export function summarize(
  sources: readonly Coverage[],
  notExamined: readonly NotExamined[],
  forms: readonly AuditedForm[],
  findings: readonly Finding[],
): Summary {
  const fields = forms.flatMap((form) => form.fields);
  const open = findings.filter((finding) => finding.outcome !== 'accepted');
  return {
    sources: count(['read', 'no-forms', 'partial', 'unreadable'], sources, (source) => source.status),
    notExamined,
    forms: forms.length,
    fields: fields.length,
    personalFields: fields.filter(({ classification: { category } }) => category !== null && category !== 'none')
      .length,
    verdicts: count(['necessary', 'allowed', 'excessive', 'unclear'], fields, (field) => field.verdict),
    outcomes: count(['violation', 'review', 'accepted'], findings, (finding) => finding.outcome),
    severities: count(['critical', 'high', 'medium', 'low', 'info'], open, (finding) => finding.severity),
  };
}

function count<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}
