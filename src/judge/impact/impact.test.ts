import { describe, expect, test } from 'vitest';
import type { ImpactScreening, ProcessingStatements } from '../../model/index.ts';
import { loadRulebook } from '../../rulebook/index.ts';
import { declared, type FieldInput, formOf } from '../cases/form.ts';
import { judge, screenImpact } from '../index.ts';
import { impactCriteria } from './signals.ts';

const rulebook = await loadRulebook();

interface FormCase {
  readonly purpose: string;
  readonly fields: readonly FieldInput[];
  readonly states?: ProcessingStatements;
}

/** A project of these forms, screened. */
function screened(cases: readonly FormCase[], book = rulebook): ImpactScreening | undefined {
  const judged = cases.map(({ purpose, fields, states }, index) => {
    const { form, classifications } = formOf({ id: `form-${index + 1}`, fields });
    const evidence = { criteria: { signal: 'configuration', quote: 'criteria', grade: 'A' } } as const;
    return judge(form, classifications, declared(purpose), book, 'en', {
      ...(states && { processing: { ...states, evidence } }),
    });
  });
  return screenImpact(
    judged.map(({ form }) => form),
    judged.flatMap(({ impact }) => impact),
    book,
  );
}

/** The criteria that are not merely invisible: `sensitive_data seen form-1`. */
const told = (screening: ImpactScreening | undefined): string[] =>
  (screening?.criteria ?? [])
    .filter(({ status }) => status !== 'not-visible')
    .map(({ criterion, status, signals }) => [criterion, status, ...signals.map(({ form }) => form)].join(' '));

const email: FieldInput = { category: 'contact.email', level: 'required' };
const income: FieldInput = { category: 'finance.income', level: 'required' };

describe('criteria', () => {
  const cases: readonly {
    readonly title: string;
    readonly forms: readonly FormCase[];
    readonly says: readonly string[];
  }[] = [
    { title: 'none in a newsletter', forms: [{ purpose: 'newsletter', fields: [email] }], says: [] },
    {
      title: 'a loan: scoring, finances, and the loan itself depends on it',
      forms: [{ purpose: 'credit_application', fields: [email, income] }],
      says: ['scoring seen form-1', 'sensitive_data seen form-1', 'blocks_right_or_service seen form-1'],
    },
    {
      title: 'health among applicants',
      forms: [{ purpose: 'job_application', fields: [email, { category: 'health.disability' }] }],
      says: ['sensitive_data seen form-1', 'vulnerable_persons seen form-1'],
    },
    {
      title: 'a guess at health is none',
      forms: [{ purpose: 'contact', fields: [email, { category: 'health.disability', confidence: 'possible' }] }],
      says: [],
    },
    {
      title: 'an identifier carried along beside an address',
      forms: [{ purpose: 'contact', fields: [email, { category: 'technical.tracking_id', kind: 'hidden' }] }],
      says: ['matching seen form-1'],
    },
    {
      title: 'an identifier alone matches nothing',
      forms: [{ purpose: 'contact', fields: [{ category: 'technical.tracking_id', kind: 'hidden' }] }],
      says: [],
    },
    {
      title: 'what the project states of what code cannot show',
      forms: [{ purpose: 'newsletter', fields: [email], states: { criteria: { large_scale: true, matching: false } } }],
      says: ['large_scale stated form-1', 'matching denied'],
    },
    {
      title: 'what is seen stands over what is denied; what is denied for one form only is not denied',
      forms: [
        { purpose: 'credit_application', fields: [email], states: { criteria: { scoring: false, matching: false } } },
        { purpose: 'newsletter', fields: [email] },
      ],
      says: ['scoring seen form-1', 'blocks_right_or_service seen form-1'],
    },
  ];
  test.each(cases)('$title', ({ forms, says }) => expect(told(screened(forms))).toEqual(says));

  test('all nine are told, in the order of the guidelines, with their names', () => {
    const criteria = screened([{ purpose: 'newsletter', fields: [email] }])?.criteria ?? [];
    expect(criteria.map(({ criterion }) => criterion)).toEqual(impactCriteria);
    for (const { criterion, name } of criteria) expect([name.en, name.de]).not.toContain(criterion);
  });
});

describe('the result', () => {
  test.each([
    { forms: [{ purpose: 'newsletter', fields: [email] }], result: 'not-indicated', met: [] },
    { forms: [{ purpose: 'contact', fields: [email, income] }], result: 'unclear', met: [] },
    {
      title: 'one criterion on each of two forms',
      forms: [
        { purpose: 'contact', fields: [income] },
        { purpose: 'job_application', fields: [email] },
      ],
      result: 'unclear',
      met: [],
    },
    { forms: [{ purpose: 'credit_application', fields: [email, income] }], result: 'indicated', met: ['form-1'] },
  ])('$result', ({ forms, result, met }) => expect(screened(forms)).toMatchObject({ result, forms: met }));

  test('is silent where the rule for it is off', () => {
    const rules = new Map([...rulebook.rules].filter(([id]) => id !== 'dpia-screening-trigger'));
    expect(screened([{ purpose: 'newsletter', fields: [email] }], { ...rulebook, rules })).toBeUndefined();
  });
});
