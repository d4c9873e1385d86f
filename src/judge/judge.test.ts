import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditedForm, Finding, FormPurpose, Language, Rulebook } from '../model/index.ts';
import { loadRulebook, overrideRules } from '../rulebook/index.ts';
import { declared, type FieldInput, type FormInput, formOf, inferred, undeclared } from './cases/form.ts';
import { judge } from './index.ts';

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await loadRulebook();
});

interface Result {
  readonly form: AuditedForm;
  readonly findings: readonly Finding[];
}

function judged(
  input: FormInput,
  purpose: FormPurpose,
  language: Language = 'en',
  jurisdictions: string[] = [],
): Result {
  const { form, classifications } = formOf(input);
  return judge(form, classifications, purpose, rulebook, language, {
    jurisdictions: jurisdictions.map((id) => ({
      id,
      name: { en: id, de: id },
      countries: [id],
      changes: [],
      refs: [],
    })),
  });
}

/** Each field's verdict with the findings on it: `excessive: required-field-beyond-purpose violation high`. */
function lines(
  purpose: string | FormPurpose,
  fields: readonly FieldInput[],
  jurisdictions: string[] = [],
): Record<string, string> {
  const chosen = typeof purpose === 'string' ? declared(purpose) : purpose;
  const { form, findings } = judged({ fields }, chosen, 'en', jurisdictions);
  return Object.fromEntries(
    form.fields.map((field) => {
      const own = findings.filter((finding) => finding.field === field.id);
      const said = own.map(({ rule, outcome, severity }) => `${rule} ${outcome} ${severity}`);
      return [field.name, [field.verdict, ...said].join(': ')];
    }),
  );
}

const required = (category: string, more: Partial<FieldInput> = {}): FieldInput => ({
  category,
  level: 'required',
  ...more,
});
const optional = (category: string, more: Partial<FieldInput> = {}): FieldInput => ({
  category,
  level: 'optional',
  ...more,
});

const beyond = 'excessive: required-field-beyond-purpose violation';
const ignored = 'excessive: conditional-field-always-required review';
const never = 'excessive: never-appropriate-field review';
const unused = 'excessive: collected-without-purpose review';

describe('real purposes', () => {
  const cases: [string, string, FieldInput[], Record<string, string>][] = [
    [
      'a newsletter needs an e-mail address, and may offer a given name',
      'newsletter',
      [required('contact.email'), optional('identity.name.given')],
      { 'contact.email': 'necessary', 'identity.name.given': 'allowed' },
    ],
    [
      'a newsletter must not require what it may only offer or has no use for',
      'newsletter',
      [
        required('contact.email'),
        required('identity.name.given'),
        required('work.employer'),
        optional('work.job_title'),
      ],
      {
        'contact.email': 'necessary',
        'identity.name.given': `${beyond} medium`,
        'work.employer': `${beyond} medium`,
        'work.job_title': `${unused} low`,
      },
    ],
    [
      'a newsletter needs a phone number only where it goes to the phone',
      'newsletter',
      [required('contact.email'), required('contact.phone')],
      { 'contact.email': 'necessary', 'contact.phone': `${ignored} medium` },
    ],
    [
      'a newsletter with a street, with health data',
      'newsletter',
      [required('contact.email'), required('contact.address.street'), optional('health.history')],
      {
        'contact.email': 'necessary',
        'contact.address.street': `${never} high`,
        'health.history': `${never} critical`,
      },
    ],
    [
      'a checkout needs all parts of the address, twice if there are two addresses',
      'checkout_shipping',
      [
        required('identity.name.given'),
        required('identity.name.family'),
        required('contact.address.street'),
        required('contact.address.postal_code'),
        required('contact.address.city'),
        optional('contact.address.street', { name: 'street2' }),
        required('contact.address.city', { name: 'billing-city' }),
        required('contact.email'),
        required('contact.email', { name: 'email-again' }),
      ],
      {
        'identity.name.given': 'necessary',
        'identity.name.family': 'necessary',
        'contact.address.street': 'necessary',
        'contact.address.postal_code': 'necessary',
        'contact.address.city': 'necessary',
        street2: 'necessary',
        'billing-city': 'necessary',
        'contact.email': 'necessary',
        'email-again': 'necessary',
      },
    ],
    [
      'a checkout needs phone and birth date only in certain cases',
      'checkout_shipping',
      [required('contact.phone'), required('demographic.birth_date'), optional('work.employer')],
      {
        'contact.phone': `${ignored} medium`,
        'demographic.birth_date': `${ignored} high`,
        'work.employer': 'allowed',
      },
    ],
    [
      'a contact form needs one way to answer; an e-mail address and a phone number are two',
      'contact',
      [required('contact.email'), required('contact.phone'), required('content.message')],
      { 'contact.email': 'necessary', 'contact.phone': `${beyond} high`, 'content.message': 'necessary' },
    ],
    [
      'a contact form may offer the second way',
      'contact',
      [required('contact.email'), optional('contact.phone'), required('content.message')],
      { 'contact.email': 'necessary', 'contact.phone': 'allowed', 'content.message': 'necessary' },
    ],
    [
      'a phone number alone is the way to answer',
      'contact',
      [optional('contact.email'), required('contact.phone')],
      { 'contact.email': 'allowed', 'contact.phone': 'necessary' },
    ],
    [
      'a login needs a name and a password, and never anything else',
      'login',
      [required('account.username'), required('account.password'), required('demographic.birth_date')],
      { 'account.username': 'necessary', 'account.password': 'necessary', 'demographic.birth_date': `${never} high` },
    ],
    [
      'an application needs a CV, never past pay, and bank details only once hired',
      'job_application',
      [
        required('identity.name.full'),
        required('contact.email'),
        required('work.cv'),
        optional('finance.salary_expectation'),
        required('finance.salary_history'),
        required('payment.bank_account'),
        optional('special.religion_belief'),
        required('identity.photo'),
      ],
      {
        'identity.name.full': 'necessary',
        'contact.email': 'necessary',
        'work.cv': 'necessary',
        'finance.salary_expectation': 'allowed',
        'finance.salary_history': 'excessive: salary-history-question violation high',
        'payment.bank_account': 'excessive: premature-stage-collection review medium',
        'special.religion_belief': `${never} critical`,
        'identity.photo': `${beyond} high`,
      },
    ],
    [
      'a practice needs the date of birth and may need the gender',
      'patient_intake',
      [required('demographic.birth_date'), required('demographic.gender'), required('health.history')],
      {
        'demographic.birth_date': 'necessary',
        'demographic.gender': `${ignored} high`,
        'health.history': 'necessary',
      },
    ],
    [
      'what is contested weighs what the pack says',
      'contact',
      [required('contact.email'), required('identity.name.full'), optional('identity.name.given')],
      {
        'contact.email': 'necessary',
        'identity.name.full': 'unclear: required-field-beyond-purpose review low',
        'identity.name.given': 'allowed',
      },
    ],
  ];
  test.each(cases)('%s', (_, purpose, fields, expected) => expect(lines(purpose, fields)).toEqual(expected));
});

describe('reading rules', () => {
  test('a specific id on a permitting list beats a group on never', () =>
    expect(lines('job_application', [optional('special.religion_belief')], ['de'])).toEqual({
      'special.religion_belief': 'allowed',
    }));

  test('a specific id on never beats a group on a permitting list', () =>
    expect(lines('contest', [optional('preference.referral_source')])).toEqual({
      'preference.referral_source': `${never} medium`,
    }));

  test('a condition of another jurisdiction counts as absent', () => {
    const codice = [required('official.tax_id')];
    expect(lines('checkout_shipping', codice)).toEqual({ 'official.tax_id': `${beyond} high` });
    expect(lines('checkout_shipping', codice, ['DE', 'it'])).toEqual({ 'official.tax_id': `${ignored} high` });
  });

  test('of several required members the one that the purpose names first counts', () => {
    expect(lines('contact', [required('contact.phone'), required('contact.email')])).toEqual({
      'contact.phone': `${beyond} high`,
      'contact.email': 'necessary',
    });
  });

  test('a further member that no other list names is left to a person', () => {
    expect(lines('account_registration', [required('account.username'), required('contact.email')])).toEqual({
      'account.username': 'excessive: required-field-beyond-purpose review medium',
      'contact.email': 'necessary',
    });
  });

  test('a member that other lists have something against does not count where another can', () => {
    expect(lines('loyalty_programme', [required('contact.phone'), required('contact.email')])).toEqual({
      'contact.phone': `${beyond} high`,
      'contact.email': 'necessary',
    });
  });

  test('the parts of one member are one answer', () =>
    expect(lines('appointment_booking', [required('identity.name.given'), required('identity.name.family')])).toEqual({
      'identity.name.given': 'necessary',
      'identity.name.family': 'necessary',
    }));

  test('of several purposes the one that permits most decides, and is named', () => {
    const { form } = judged(
      { fields: [required('contact.address.street'), optional('preference.topics'), required('official.tax_id')] },
      declared('newsletter', 'checkout_shipping'),
    );
    expect(form.fields.map(({ verdict, need }) => [verdict, need?.list, need?.purpose])).toEqual([
      ['necessary', 'necessary', 'checkout_shipping'],
      ['allowed', 'optional', 'newsletter'],
      ['excessive', 'unlisted', 'checkout_shipping'],
    ]);
  });

  test('login asks nothing that only the other purpose needs in vain', () =>
    expect(
      lines(declared('login', 'newsletter'), [optional('identity.name.given'), required('account.password')]),
    ).toEqual({ 'identity.name.given': 'allowed', 'account.password': 'necessary' }));
});

describe('a group, where the classifier cannot tell the leaf', () => {
  const cases: [string, string, FieldInput, string][] = [
    ['a list that names the group decides', 'checkout_shipping', required('identity.name'), 'necessary'],
    ['an address in one field is what its parts are', 'checkout_shipping', required('contact.address'), 'necessary'],
    ['a mere heading leaves it open', 'newsletter', required('contact'), 'unclear'],
    ['leaves that do not agree leave it open', 'newsletter', optional('contact.address'), 'unclear'],
    [
      'leaves that agree are a question for a person',
      'newsletter',
      required('contact.address'),
      'excessive: required-field-beyond-purpose review high',
    ],
    ['a group on never is never', 'newsletter', optional('health'), `${never} critical`],
  ];
  test.each(cases)('%s', (_, purpose, field, expected) =>
    expect(Object.values(lines(purpose, [field]))).toEqual([expected]),
  );
});

describe('who decides', () => {
  const outcome = (field: Partial<FieldInput>, purpose: FormPurpose = declared('newsletter')): string | undefined =>
    judged({ fields: [required('work.employer', field)] }, purpose).findings.find(
      ({ rule }) => rule === 'required-field-beyond-purpose',
    )?.outcome;

  test('read, certain and declared: a violation', () => expect(outcome({})).toBe('violation'));
  test('likely is enough', () => expect(outcome({ confidence: 'likely' })).toBe('violation'));
  test("a vocabulary's word is enough", () => expect(outcome({ grade: 'B' })).toBe('violation'));
  test('a possible category is for review', () => expect(outcome({ confidence: 'possible' })).toBe('review'));
  test('an inferred category is for review', () => expect(outcome({ grade: 'C' })).toBe('review'));
  test('an inferred requirement is for review', () => expect(outcome({ requirementGrade: 'C' })).toBe('review'));
  test('layers that disagree are for review', () =>
    expect(outcome({ conflict: { markup: 'required', schema: 'optional' } })).toBe('review'));
  test('an inferred purpose is for review', () =>
    expect(outcome({}, inferred('certain', 'newsletter'))).toBe('review'));
  test('a rule for review or screening never violates', () => {
    const { form, classifications } = formOf({ fields: [required('work.employer')] });
    const rule = rulebook.rules.get('required-field-beyond-purpose');
    if (!rule) throw new Error('the rule is missing');
    for (const decision of ['review', 'screen'] as const) {
      const rules = new Map([[rule.id, { ...rule, decision }]]);
      const { findings } = judge(form, classifications, declared('newsletter'), { ...rulebook, rules }, 'en');
      expect(findings.map((finding) => finding.outcome)).toEqual(['review']);
    }
  });
});

test("a project's severity counts for what is contested too", () => {
  const { form, classifications } = formOf({ fields: [required('demographic.birth_date'), required('work.employer')] });
  const changed = overrideRules(rulebook, { 'required-field-beyond-purpose': { severity: 'info' } });
  const { findings } = judge(form, classifications, declared('newsletter'), changed, 'en');
  expect(findings.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

describe('a finding', () => {
  test('says what, why, by which law and what to do, in both languages', () => {
    const input = { fields: [required('contact.phone', { label: 'Telefon *:' })] };
    const [en] = judged(input, declared('checkout_shipping')).findings;
    const [de] = judged(input, declared('checkout_shipping'), 'de').findings;
    expect(en?.message).toBe(
      '“Telefon” is always required; “Checkout with delivery” appears to need it only in certain cases.',
    );
    expect(de?.message).toBe(
      '„Telefon“ ist immer Pflicht, für „Bestellung mit Versand“ aber wohl nur in bestimmten Fällen erforderlich.',
    );
    expect(de?.fix).toMatch(/^„Telefon“ nur anzeigen und verlangen, wenn: Spedition muss Termin abstimmen/);
    expect(en?.law[0]).toEqual({ id: 'gdpr-5-1-c', cite: 'Art. 5(1)(c) GDPR', status: 'knowledge' });
    expect(en?.evidence.map(({ signal }) => signal)).toEqual(['markup-says', 'label']);
  });

  test('cites the law of the line that decided right after the provision', () => {
    const [finding] = judged({ fields: [required('demographic.birth_date')] }, declared('checkout_shipping')).findings;
    expect(finding?.law.map(({ id }) => id).slice(0, 3)).toEqual(['gdpr-5-1-c', 'de-juschg', 'de-ovg-lueneburg']);
  });

  test('offers the fix of the narrowest category', () => {
    const [finding] = judged({ fields: [required('identity.name.given')] }, declared('newsletter')).findings;
    expect(finding?.fix).toBe('Let people use the form without a name; a neutral greeting will do.');
  });

  test('names the member that does the service', () => {
    const fields = [required('contact.email'), required('contact.phone', { label: 'Phone' })];
    const [finding] = judged({ fields }, declared('contact')).findings;
    expect(finding?.message).toBe('“E-mail address” appears enough for “Contact form”, yet “Phone” is required too.');
  });

  test('never repeats control characters or fills in a placeholder from a label', () => {
    const label = '\u001b[31m{purpose}\u202e\u0000::error';
    const [finding] = judged({ fields: [required('work.employer', { label })] }, declared('newsletter')).findings;
    expect(finding?.message).toMatch(/^“\[31m\{purpose\}::error” is required/);
  });

  test('shortens a long label and falls back to name and category', () => {
    const message = (more: Partial<FieldInput>): string | undefined =>
      judged({ fields: [required('work.employer', more)] }, declared('newsletter')).findings[0]?.message;
    expect(message({ label: 'Wort '.repeat(5000) })?.length).toBeLessThan(120);
    expect(message({ label: 'Wie sind Sie auf uns aufmerksam geworden?' })).toMatch(
      /^“Wie sind Sie auf uns aufmerksam …” is/,
    );
    expect(message({ label: ' / ', name: 'firma' })).toMatch(/^“firma”/);
    expect(message({ label: ' * ', name: 'firma' })).toMatch(/^“firma”/);
    expect(message({ label: '', name: '' })).toMatch(/^“Employer or organisation”/);
  });

  test('keeps its fingerprint when lines move, and shares it with no other', () => {
    const fields = [required('work.employer'), required('work.job_title'), required('work.employer')];
    const { form, classifications } = formOf({ fields });
    const moved = {
      ...form,
      fields: form.fields.map((field) => ({
        ...field,
        span: { ...field.span, start: { offset: 99, line: 9, column: 9 } },
      })),
    };
    const prints = (one: typeof form): string[] =>
      judge(one, classifications, declared('newsletter'), rulebook, 'en').findings.map(
        ({ fingerprint }) => fingerprint,
      );
    expect(prints(moved).sort()).toEqual(prints(form).sort());
    expect(new Set(prints(form)).size).toBe(3);
    expect(prints(form)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{16}$/)));
  });

  test('has a fingerprint of its own even where a rule sees one place twice', () => {
    const { form, classifications } = formOf({ fields: [required('work.employer'), required('work.job_title')] });
    const fields = form.fields.map((field) => ({ ...field, id: 'page.html#form/same' }));
    const { findings } = judge({ ...form, fields }, classifications, declared('newsletter'), rulebook, 'en');
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test('stands in the order of path, place and rule', () => {
    const fields = [required('work.job_title'), required('identity.salutation'), required('work.employer')];
    const { findings } = judged({ fields, method: 'get' }, declared('newsletter'));
    expect(findings.map(({ rule, span }) => [span.start.offset, rule])).toEqual([
      [0, 'get-method-leak'],
      [10, 'required-field-beyond-purpose'],
      [11, 'mandatory-civility'],
      [12, 'required-field-beyond-purpose'],
    ]);
  });
});

test('a form that may be none is unclear throughout, without findings', () => {
  const fields = [required('work.employer'), required('special.religion_belief'), optional('none')];
  const { form, findings } = judged({ fields, unclear: 'nothing says that people fill it in' }, declared('newsletter'));
  expect(form.fields.map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear', 'unclear']);
  expect(findings).toEqual([]);
});

test('a rule that names a check that does not exist is an error', () => {
  const { form, classifications } = formOf({ fields: [] });
  const rule = [...rulebook.rules.values()][0];
  if (!rule) throw new Error('there are no rules');
  const rules = new Map([['mine', { ...rule, id: 'mine', check: 'nonsense' }]]);
  expect(() => judge(form, classifications, undeclared, { ...rulebook, rules }, 'en')).toThrow(
    /'mine' names the check 'nonsense'/,
  );
});

test('day, month and year of one date are one finding, at the first part; each has its verdict', () => {
  const parts = ['day', 'month', 'year'].map((name) => required('demographic.birth_date', { name }));
  const { form, classifications } = formOf({
    fields: [...parts, required('demographic.birth_date', { name: 'other' })],
  });
  const first = form.fields[0]?.id ?? '';
  const known = classifications.map((each, index) => (index === 1 || index === 2 ? { ...each, partOf: first } : each));
  const result = judge(form, known, declared('newsletter'), rulebook, 'en');
  const found = result.findings.filter(({ rule }) => rule === 'required-field-beyond-purpose');
  expect(found.map(({ field }) => field)).toEqual([first, form.fields[3]?.id]);
  expect(new Set(result.form.fields.map(({ verdict }) => verdict))).toEqual(new Set(['excessive']));
});
