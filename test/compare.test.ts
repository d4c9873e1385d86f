import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditedField, AuditedForm, Finding, Report } from '../src/model/index.ts';
import { withComparison } from '../src/report/index.ts';
import { field, finding, form, reportOf, source } from './cli/specimen.ts';

/** A report in which every rule that a finding names was on. */
function report(parts: Parameters<typeof reportOf>[0], rules = ['required-field-beyond-purpose', 'other']): Report {
  const made = reportOf(parts);
  const entry = { title: '', statement: '', why: '', fix: '', falsePositives: [], decision: 'auto' as const, refs: [] };
  return { ...made, glossary: { ...made.glossary, rules: Object.fromEntries(rules.map((id) => [id, entry])) } };
}

const withFinding = (given: Partial<Finding> = {}): Report => report({ forms: [form()], findings: [finding(given)] });
const clean = report({ forms: [form()] });
const minimisation = [{ id: 'GDPR-5-1-c', cite: 'Art. 5(1)(c) GDPR', status: 'checked-primary' as const }];

describe('findings', () => {
  const cases: readonly {
    readonly title: string;
    readonly before: Report;
    readonly after: Report;
    readonly says: readonly string[];
  }[] = [
    { title: 'that were not there are new', before: clean, after: withFinding(), says: ['new'] },
    { title: 'that are no longer there are fixed', before: withFinding(), after: clean, says: ['fixed'] },
    { title: 'that stay are open', before: withFinding(), after: withFinding(), says: ['open'] },
    {
      title: 'get worse by severity',
      before: withFinding({ severity: 'low' }),
      after: withFinding({ severity: 'high' }),
      says: ['worse'],
    },
    {
      title: 'get worse where a question becomes a violation, however mild',
      before: withFinding({ outcome: 'review', severity: 'critical' }),
      after: withFinding({ outcome: 'violation', severity: 'low' }),
      says: ['worse'],
    },
    {
      title: 'get better where they are accepted',
      before: withFinding(),
      after: withFinding({ outcome: 'accepted', status: 'accepted' }),
      says: ['better'],
    },
    {
      title: 'are not fixed by switching the rule off',
      before: withFinding(),
      after: report({ forms: [form()] }, ['other']),
      says: ['unchecked because rule-off'],
    },
    {
      title: 'are not fixed by a file that could no longer be read',
      before: withFinding(),
      after: report({ sources: [source({ status: 'unreadable', reason: 'x' })] }),
      says: ['unchecked because not-read'],
    },
    {
      title: 'are not fixed by reading another part of the project',
      before: withFinding(),
      after: { ...report({ sources: [] }), scope: { since: 'HEAD', changed: 0, total: 1 } },
      says: ['unchecked because not-read'],
    },
    {
      title: 'are fixed where the file is gone from the whole project',
      before: withFinding(),
      after: report({ sources: [] }),
      says: ['fixed'],
    },
    {
      title: 'of a new rule say so',
      before: report({ forms: [form()] }, ['other']),
      after: withFinding(),
      says: ['new because rule-added'],
    },
    {
      title: 'are the same question where another rule of the same provision now speaks of the field',
      before: withFinding({ rule: 'other', fingerprint: 'a', severity: 'low', law: minimisation }),
      after: withFinding({ fingerprint: 'b', severity: 'high', law: minimisation }),
      says: ['worse in place of other'],
    },
    {
      title: 'are two questions where the provision is another',
      before: withFinding({ rule: 'other', fingerprint: 'a', law: minimisation }),
      after: withFinding({ fingerprint: 'b', law: [] }),
      says: ['new', 'fixed'],
    },
  ];
  test.each(cases)('$title', ({ before, after, says }) => {
    const { comparison } = withComparison(after, before);
    const told = comparison?.findings.map(
      ({ fate, because, replaces }) =>
        fate + (because ? ` because ${because}` : '') + (replaces ? ` in place of ${replaces}` : ''),
    );
    expect(told?.sort()).toEqual([...says].sort());
  });
});

describe('forms and fields', () => {
  const withField = (given: Partial<AuditedField>): Report => report({ forms: [form({ fields: [field(given)] })] });
  const level = (given: AuditedField['requirement']['level']): Partial<AuditedField> => ({
    requirement: { level: given, evidence: [] },
  });
  const withForm = (given: Partial<AuditedForm>): Report => report({ forms: [form(given)] });
  const purposes = (ids: readonly string[]): Partial<AuditedForm> => ({
    purpose: { ids, origin: 'declared', evidence: [] },
  });
  const cases: readonly {
    readonly title: string;
    readonly before: Report;
    readonly after: Report;
    readonly says: readonly string[];
  }[] = [
    { title: 'a new form', before: report({}), after: clean, says: ['form added: → newsletter'] },
    { title: 'a form that is gone', before: clean, after: report({}), says: ['form removed: newsletter →'] },
    {
      title: 'a form for another purpose',
      before: withForm(purposes(['newsletter'])),
      after: withForm(purposes(['newsletter', 'contact'])),
      says: ['form purpose: newsletter → newsletter+contact'],
    },
    {
      title: 'purposes in another order are the same',
      before: withForm(purposes(['contact', 'newsletter'])),
      after: withForm(purposes(['newsletter', 'contact'])),
      says: [],
    },
    {
      title: 'a new field in a form that was there',
      before: withForm({ fields: [] }),
      after: clean,
      says: ['field added: → required contact.phone'],
    },
    {
      title: 'a field that is gone',
      before: clean,
      after: withForm({ fields: [] }),
      says: ['field removed: required contact.phone →'],
    },
    {
      title: 'a field that became required',
      before: withField(level('optional')),
      after: withField(level('required')),
      says: ['field required-more: optional contact.phone → required contact.phone'],
    },
    {
      title: 'a field that became voluntary under a condition',
      before: withField(level('required')),
      after: withField(level('conditional')),
      says: ['field required-less: required contact.phone → conditional contact.phone'],
    },
    {
      title: 'nothing, where the requirement is not known',
      before: withField(level('unknown')),
      after: withField(level('required')),
      says: [],
    },
    {
      title: 'a field that asks for something else',
      before: withField({}),
      after: withField({ classification: { category: 'contact.email', confidence: 'certain', evidence: [] } }),
      says: ['field category: required contact.phone → required contact.email'],
    },
  ];
  test.each(cases)('$title', ({ before, after, says }) => {
    const { comparison } = withComparison(after, before);
    const forms = comparison?.forms.map(
      ({ change, before: was, after: is }) =>
        `form ${change}: ${[was?.join('+'), '→', is?.join('+')].join(' ').trim()}`,
    );
    const fields = comparison?.fields.map(({ change, before: was, after: is }) =>
      [`field ${change}:`, was?.requirement, was?.category, '→', is?.requirement, is?.category]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect([...(forms ?? []), ...(fields ?? [])]).toEqual(says);
  });

  test('a report differs from itself in nothing', () => {
    const { comparison } = withComparison(withFinding(), withFinding());
    expect([comparison?.forms, comparison?.fields]).toEqual([[], []]);
    expect(comparison?.findings.map(({ fate }) => fate)).toEqual(['open']);
  });
});

test('every finding of either report meets exactly one fate', () => {
  const findings = fc.uniqueArray(
    fc.record({ fingerprint: fc.constantFrom('a', 'b', 'c', 'd'), severity: fc.constantFrom('low', 'high') }),
    { selector: ({ fingerprint }) => fingerprint },
  );
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const of = (list: typeof before): Report =>
        report({ forms: [form()], findings: list.map((given) => finding(given as Partial<Finding>)) });
      const { comparison } = withComparison(of(after), of(before));
      const union = new Set([...before, ...after].map(({ fingerprint }) => fingerprint));
      expect(comparison?.findings.map(({ fingerprint }) => fingerprint).sort()).toEqual([...union].sort());
      const counted = Object.values(comparison?.fates ?? {}).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(union.size);
    }),
  );
});
