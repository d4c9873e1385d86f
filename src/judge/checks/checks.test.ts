import { beforeAll, describe, expect, test } from 'vitest';
import type { FormPurpose, RequirementLevel, Rule, Rulebook } from '../../model/index.ts';
import { loadRulebook } from '../../rulebook/index.ts';
import { declared, type FieldInput, type FormInput, formOf, inferred, undeclared } from '../cases/form.ts';
import { judge } from '../index.ts';
import { checks } from './index.ts';

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await loadRulebook();
});

/** What one rule says of a form: outcome, severity and message of each finding. */
function said(rule: string, input: FormInput, purpose: FormPurpose): string[] {
  const { form, classifications } = formOf(input);
  return judge(form, classifications, purpose, rulebook, 'en')
    .findings.filter((finding) => finding.rule === rule)
    .map(({ outcome, severity, message }) => `${outcome} ${severity}: ${message}`);
}

interface Case {
  readonly title: string;
  readonly field?: FieldInput;
  readonly form?: Partial<FormInput>;
  readonly purpose?: FormPurpose;
  readonly expected: readonly (string | RegExp)[];
}

function run(rule: string, cases: readonly Case[]): void {
  test.each(cases)('$title', ({ field, form, purpose = declared('newsletter'), expected }) => {
    const fields: FieldInput[] = [{ category: 'contact.email', level: 'required' }, ...(field ? [field] : [])];
    expect(said(rule, { fields, ...form }, purpose)).toEqual(
      expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });
}

describe('required-field-beyond-purpose', () => {
  const level = (level: RequirementLevel): FieldInput => ({ category: 'identity.name.given', level });
  run('required-field-beyond-purpose', [
    { title: 'required', field: level('required'), expected: [/^violation medium: .* appears not necessary/] },
    { title: 'conditional', field: level('conditional'), expected: [/^review medium: .* in some cases/] },
    { title: 'configurable', field: level('configurable'), expected: [/^review medium: A setting can require/] },
    { title: 'unknown', field: level('unknown'), expected: [/^review low: .* cannot be seen/] },
    { title: 'optional', field: level('optional'), expected: [] },
    {
      title: 'the most sensitive weigh most',
      field: { category: 'payment.card', level: 'required' },
      purpose: declared('account_registration'),
      expected: [/^violation critical/],
    },
    {
      title: 'contested below high is for review',
      field: { category: 'identity.name.family', level: 'required' },
      expected: [/^review medium: .* contested for “Newsletter sign-up”: personal greeting is convenient/],
    },
    {
      title: 'contested, and perhaps not required',
      field: { category: 'demographic.birth_date', level: 'unknown' },
      expected: [/^review high: “demographic.birth_date” may be required, which is contested/],
    },
    {
      title: 'contested and high is as good as settled',
      field: { category: 'demographic.birth_date', level: 'required' },
      expected: [/^violation high: .* appears not necessary for “Newsletter sign-up”: birthday voucher/],
    },
  ]);
});

describe('collected-without-purpose', () => {
  const company = (more: Partial<FieldInput> = {}): FieldInput => ({ category: 'work.employer', ...more });
  run('collected-without-purpose', [
    {
      title: 'on no list',
      field: company(),
      expected: ['review low: Nothing shows what “work.employer” is used for in “Newsletter sign-up”.'],
    },
    { title: 'more sensitive', field: { category: 'contact.address.previous' }, expected: [/^review medium/] },
    {
      title: 'contested',
      field: { category: 'demographic.birth_date' },
      expected: [/^review medium: .*: birthday voucher/],
    },
    {
      title: 'its use is stated beside it',
      field: company({ help: 'We use it to pick topics for you.' }),
      expected: [/^review info: .* states a use of its own/],
    },
    {
      title: 'a hint that states no use',
      field: company({ help: 'For example: Brandt Ltd' }),
      expected: [/^review low/],
    },
    { title: 'required is another rule', field: company({ level: 'required' }), expected: [] },
  ]);
});

describe('never-appropriate-field', () => {
  const asked = (category: string, level: RequirementLevel): FieldInput => ({ category, level });
  run('never-appropriate-field', [
    {
      title: 'required',
      field: asked('finance.income', 'required'),
      expected: [/^review high: .* no place in “Newsletter sign-up”\.$/],
    },
    {
      title: 'optional',
      field: asked('finance.income', 'optional'),
      expected: [/^review medium: .* even as an optional field\.$/],
    },
    { title: 'Art. 9', field: asked('special.political', 'optional'), expected: [/^review critical/] },
    { title: 'Art. 10 has a rule of its own', field: asked('criminal.record', 'unknown'), expected: [] },
    { title: 'necessary', field: asked('contact.email', 'required'), expected: [] },
  ]);
});

describe('mandatory-civility', () => {
  const salutation = (more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'identity.salutation',
    kind: 'select',
    label: 'Anrede',
    ...more,
  });
  const two = ['', 'Herr', 'Frau'];
  run('mandatory-civility', [
    {
      title: 'required, two choices',
      field: salutation({ level: 'required', options: two }),
      expected: ['violation high: “Anrede” is required and offers only: Herr, Frau.'],
    },
    {
      title: 'required, three choices',
      field: salutation({ level: 'required', options: ['Mr', 'Ms', 'Mx'] }),
      expected: ['violation high: “Anrede” is required, although people can be addressed without it.'],
    },
    {
      title: 'required, no choices to see',
      field: salutation({ level: 'required' }),
      expected: [/^violation high: .* addressed without it/],
    },
    {
      title: 'required, but nobody need say',
      field: salutation({ level: 'required', options: ['Herr', 'Frau', 'Keine Angabe'] }),
      expected: [/^review low: .* gives no answer/],
    },
    {
      title: 'required beyond what can be read',
      field: salutation({ level: 'required', requirementGrade: 'C' }),
      expected: [/^review high/],
    },
    {
      title: 'optional, two radio buttons',
      field: salutation({ kind: 'radio', options: ['Herr', 'Frau'] }),
      expected: ['violation low: “Anrede” is optional but offers only: Herr, Frau.'],
    },
    { title: 'optional, with an empty choice', field: salutation({ options: two }), expected: [] },
    {
      title: 'optional, with a neutral choice',
      field: salutation({ options: ['Herr', 'Frau', 'Nicht-binär'] }),
      expected: [],
    },
    {
      title: 'optional, chosen in advance',
      field: salutation({ options: two, initial: 'selected', chosen: ['Herr'] }),
      expected: ['violation low: “Anrede” has an answer chosen in advance: Herr.'],
    },
    {
      title: 'optional, a prompt chosen in advance',
      field: salutation({ options: two, initial: 'selected', chosen: ['Please choose'] }),
      expected: [],
    },
    {
      title: 'optional, no answer chosen in advance',
      field: salutation({ options: ['Keine Angabe', 'Frau'], initial: 'selected', chosen: ['Keine Angabe'] }),
      expected: [],
    },
    { title: 'an academic title', field: { category: 'identity.academic_title', level: 'required' }, expected: [] },
    {
      title: 'gender where the purpose may need it',
      field: { category: 'demographic.gender', level: 'required' },
      purpose: declared('patient_intake'),
      expected: [],
    },
    {
      title: 'gender where it does not',
      field: { category: 'demographic.gender', level: 'required' },
      expected: [/^violation high/],
    },
    {
      title: 'what the purpose rules out',
      field: salutation({ level: 'required' }),
      purpose: declared('whistleblower_report'),
      expected: [],
    },
    {
      title: 'a salutation without a purpose',
      field: salutation({ level: 'required' }),
      purpose: undeclared,
      expected: [/^review high/],
    },
    {
      title: 'a gender without a purpose',
      field: { category: 'demographic.gender', level: 'required' },
      purpose: undeclared,
      expected: [],
    },
  ]);

  test('takes the place of the core rules on its field', () => {
    const { form, classifications } = formOf({
      fields: [salutation({ level: 'required' }), salutation({ name: 'b' })],
    });
    const { findings } = judge(form, classifications, declared('contact'), rulebook, 'en');
    expect(findings.map(({ rule, field }) => [rule, field])).toEqual([
      ['mandatory-civility', form.fields[0]?.id],
      ['collected-without-purpose', form.fields[1]?.id],
    ]);
  });
});

describe('preticked-consent', () => {
  const box = (more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'consent.marketing',
    kind: 'checkbox',
    label: 'Newsletter',
    initial: 'checked',
    ...more,
  });
  run('preticked-consent', [
    {
      title: 'ticked',
      field: box(),
      expected: ['violation critical: “Newsletter” is given in advance: doing nothing would count as consent.'],
    },
    { title: 'a switch that is on', field: box({ kind: 'custom' }), expected: [/^violation critical/] },
    { title: 'not ticked', field: box({ initial: 'unchecked' }), expected: [] },
    { title: 'decided when the page is made', field: box({ initial: 'dynamic' }), expected: [] },
    { title: 'terms', field: box({ category: 'consent.terms' }), expected: [/^review low/] },
    { title: 'a refusal', field: box({ label: 'I do not want offers' }), expected: [] },
    { title: 'a refusal, perhaps', field: box({ label: 'Offers, but not by phone' }), expected: [/^review critical/] },
    {
      title: 'a word on withdrawing is no refusal',
      field: box({ label: 'Send me offers; I can opt out at any time' }),
      expected: [/^violation critical/],
    },
    {
      title: 'yes chosen',
      field: box({ kind: 'radio', options: ['Ja, gern', 'Nein'], initial: 'selected', chosen: ['Ja, gern'] }),
      expected: [/^violation critical/],
    },
    {
      title: 'no chosen',
      field: box({ kind: 'radio', options: ['Ja', 'Nein'], initial: 'selected', chosen: ['Nein'] }),
      expected: [],
    },
    { title: 'a hidden companion', field: box({ kind: 'hidden' }), expected: [] },
    { title: 'a ticked box that is no consent', field: box({ category: 'preference.service' }), expected: [] },
    {
      title: 'a consent that is only possibly one',
      field: box({ confidence: 'possible' }),
      expected: [/^review critical/],
    },
  ]);
});

describe('coupled-consent', () => {
  const consent = (category: string, level: RequirementLevel = 'required'): FieldInput => ({
    category,
    level,
    label: 'Offers',
  });
  run('coupled-consent', [
    {
      title: 'required',
      field: consent('consent.marketing'),
      purpose: declared('checkout_shipping'),
      expected: ['violation high: “Offers” is required: the form cannot be sent without this consent.'],
    },
    { title: 'sharing', field: consent('consent.third_party_sharing'), expected: [/^violation high/] },
    {
      title: 'optional',
      field: consent('consent.marketing', 'optional'),
      purpose: declared('checkout_shipping'),
      expected: [],
    },
    { title: 'terms', field: consent('consent.terms'), purpose: declared('checkout_shipping'), expected: [] },
    { title: 'the mailing is the service', field: consent('consent.marketing'), expected: [] },
    {
      title: 'the mailing is one service of two',
      field: consent('consent.marketing'),
      purpose: declared('newsletter', 'checkout_shipping'),
      expected: [/^violation high/],
    },
    {
      title: 'a contest',
      field: consent('consent.marketing'),
      purpose: declared('contest'),
      expected: [/^review medium: .* courts differ/],
    },
    {
      title: 'a choice between yes and no',
      field: { ...consent('consent.marketing'), kind: 'radio', options: ['Yes', 'No'] },
      purpose: declared('contact'),
      expected: [],
    },
    {
      title: 'a switch that may be sent as false',
      field: { ...consent('consent.marketing'), acceptsEmpty: true },
      purpose: declared('contact'),
      expected: [],
    },
    {
      title: 'a choice of channels',
      field: { ...consent('consent.marketing'), kind: 'checkbox', options: ['E-mail', 'Phone'] },
      purpose: declared('contact'),
      expected: [/^violation high/],
    },
    {
      title: 'without a purpose',
      field: consent('consent.marketing'),
      purpose: undeclared,
      expected: [/^review high/],
    },
  ]);
});

describe('get-method-leak', () => {
  const get = (more: Partial<FormInput> = {}): Partial<FormInput> => ({
    method: 'get',
    attributes: { method: 'get' },
    ...more,
  });
  run('get-method-leak', [
    {
      title: 'GET',
      form: get(),
      expected: ['violation high: The form puts personal data into the URL (GET): E-mail address.'],
    },
    { title: 'no method stated', form: get({ attributes: {} }), expected: [/^review medium: Without a method/] },
    {
      title: 'GET, read from the start tag',
      form: get({ attributes: {}, excerpt: '<form action="/x" method="GET">' }),
      expected: [/^violation high/],
    },
    { title: 'POST', form: { method: 'post' }, expected: [] },
    { title: 'a method that a script decides', form: { method: null }, expected: [] },
    { title: 'a search', form: get({ fields: [{ category: 'none' }, { category: null }] }), expected: [] },
    {
      title: 'a postcode search',
      form: get({ fields: [{ category: 'contact.address.postal_code' }] }),
      expected: [/^review medium/],
    },
    { title: 'a token', form: get({ fields: [{ category: 'technical.anti_abuse' }] }), expected: [] },
    {
      title: 'only possibly personal',
      form: get({ fields: [{ category: 'contact.email', confidence: 'possible' }] }),
      expected: [/^review high/],
    },
    {
      title: 'the most sensitive first, at most three',
      form: get({
        fields: ['work.employer', 'contact.email', 'account.password', 'contact.phone'].map((category) => ({
          category,
        })),
      }),
      expected: [/: Password, E-mail address, Telephone or fax number …$/],
    },
  ]);
});

describe('insecure-transport', () => {
  run('insecure-transport', [
    {
      title: 'http',
      form: { action: 'http://shop.example/kontakt?id=1' },
      expected: ['violation critical: The form sends data unencrypted to http://shop.example: E-mail address.'],
    },
    { title: 'as a browser reads it', form: { action: ' HTT\nP://shop.example' }, expected: [/^violation critical/] },
    {
      title: 'mailto',
      form: { action: 'mailto:info@shop.example' },
      expected: [/^violation critical: .* mail program \(mailto:\)/],
    },
    {
      title: 'localhost',
      form: { action: 'http://localhost:3000/' },
      expected: [/^review info: .*http:\/\/localhost:3000/],
    },
    { title: 'the machine itself', form: { action: 'http://[::1]/' }, expected: [/^review info/] },
    {
      title: 'a host that only looks local',
      form: { action: 'http://localhost.shop.example/' },
      expected: [/^violation critical/],
    },
    { title: 'https', form: { action: 'https://shop.example/' }, expected: [] },
    { title: 'relative', form: { action: '/kontakt' }, expected: [] },
    { title: 'decided by a template', form: { action: '{{ url }}' }, expected: [] },
    { title: 'none', form: { action: null }, expected: [] },
    {
      title: 'nothing personal',
      form: { action: 'http://shop.example/', fields: [{ category: 'none' }] },
      expected: [],
    },
  ]);
});

describe('purpose-undeclared', () => {
  run('purpose-undeclared', [
    { title: 'declared', expected: [] },
    {
      title: 'certain',
      purpose: inferred('certain', 'newsletter'),
      expected: [/^review medium: .*“Newsletter sign-up”, which its words make clear/],
    },
    { title: 'likely', purpose: inferred('likely', 'newsletter'), expected: [/^review medium: .*which is likely/] },
    { title: 'possible', purpose: inferred('possible', 'newsletter'), expected: [/^review medium: .*only a guess/] },
    { title: 'none', purpose: undeclared, expected: [/^review medium: .*do not show one/] },
    {
      title: 'declared, but not known',
      purpose: declared('newsleter'),
      expected: ['violation medium: The declared purpose “newsleter” is not known, so it decides nothing.'],
    },
    {
      title: 'nothing personal',
      purpose: undeclared,
      form: { fields: [{ category: 'none' }, { category: 'consent.terms' }, { category: null }] },
      expected: [],
    },
  ]);
});

describe('layers-disagree', () => {
  const phone = (conflict: FieldInput['conflict'], category: string | null = 'contact.phone'): FieldInput => ({
    category,
    label: 'Phone',
    level: 'required',
    ...(conflict && { conflict }),
  });
  run('layers-disagree', [
    {
      title: 'markup and schema',
      field: phone({ markup: 'optional', schema: 'required' }),
      expected: ['review low: “Phone” is required by schema, but optional by markup.'],
    },
    {
      title: 'what a person sees',
      field: phone({ mark: 'optional', markup: 'required', schema: 'required' }),
      expected: ['review medium: “Phone” is required by markup and schema, but optional by visible mark.'],
    },
    {
      title: 'a category that cannot be told',
      field: phone({ markup: 'optional', schema: 'required' }, null),
      expected: [/^review low/],
    },
    { title: 'nothing personal', field: phone({ markup: 'optional', schema: 'required' }, 'none'), expected: [] },
    { title: 'agreement', field: phone(undefined), expected: [] },
  ]);
});

describe('security-question', () => {
  const question = (more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'account.security_question',
    label: 'Geburtsname der Mutter',
    ...more,
  });
  run('security-question', [
    { title: 'optional', field: question(), expected: [/^violation medium: “Geburtsname der Mutter” stores/] },
    { title: 'required', field: question({ level: 'required' }), expected: [/^violation medium/] },
    { title: 'without a purpose', field: question(), purpose: undeclared, expected: [/^review medium/] },
    { title: 'a login', field: question(), purpose: declared('login'), expected: [] },
    { title: 'a password', field: { category: 'account.password' }, expected: [] },
  ]);
});

describe('identity-document-copy', () => {
  const copy = (more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'official.id_document_copy',
    kind: 'file',
    label: 'Ausweiskopie',
    ...more,
  });
  run('identity-document-copy', [
    {
      title: 'required',
      field: copy({ level: 'required' }),
      expected: [/^review high: “Ausweiskopie” asks for a copy/],
    },
    { title: 'optional', field: copy(), expected: [/^review medium/] },
    { title: 'a duty is named', field: copy({ help: 'Pflicht nach dem Geldwäschegesetz' }), expected: [] },
    {
      title: 'a duty that the purpose knows',
      field: copy({ level: 'required' }),
      purpose: declared('credit_application'),
      expected: [],
    },
    { title: 'without a purpose', field: copy(), purpose: undeclared, expected: [/^review medium/] },
  ]);
});

describe('national-identifier-without-basis', () => {
  const number = (more: Partial<FieldInput> = {}): FieldInput => ({ category: 'official.social_security', ...more });
  run('national-identifier-without-basis', [
    { title: 'required', field: number({ level: 'required' }), expected: [/^review high/] },
    {
      title: 'optional',
      field: number(),
      expected: [/^review medium: .* no statute is named .* “Newsletter sign-up”/],
    },
    { title: 'not seen whether required', field: number({ level: 'unknown' }), expected: [/^review medium/] },
    { title: 'a statute is named', field: number({ help: 'Required by law: section 41 of the Act.' }), expected: [] },
    { title: 'en francais', field: number({ help: 'Exigé par le code général des impôts' }), expected: [] },
    {
      title: 'a hint that names none',
      field: number({ help: 'Eleven digits, without blanks' }),
      expected: [/^review/],
    },
    {
      title: 'the purpose knows when',
      field: { category: 'official.tax_id' },
      purpose: declared('job_application'),
      expected: [],
    },
    { title: 'a number of a business', field: { category: 'official.business_id' }, expected: [] },
  ]);
});

describe('third-party-person-data', () => {
  const mail = (label: string, more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'contact.email',
    name: 'mail',
    label,
    ...more,
  });
  run('third-party-person-data', [
    { title: 'required', field: { category: 'family.partner', level: 'required' }, expected: [/^review high/] },
    { title: 'optional', field: { category: 'family.partner' }, expected: [/^review medium: .* another person/] },
    {
      title: 'where the purpose has use for it',
      field: { category: 'family.emergency_contact' },
      purpose: declared('patient_intake'),
      expected: [],
    },
    {
      title: 'a friend',
      field: mail('E-Mail deines Freundes', { name: 'friend' }),
      expected: [/^review high: .* not agreed/],
    },
    { title: 'un ami', field: mail('E-mail de votre ami'), expected: [/^review high/] },
    { title: 'de tu amigo', field: mail('Correo de tu amigo'), expected: [/^review high/] },
    { title: 'del tuo amico', field: mail('E-mail del tuo amico'), expected: [/^review high/] },
    { title: 'je vriend', field: mail('E-mail van je vriend'), expected: [/^review high/] },
    { title: 'znajomego', field: mail('E-mail znajomego'), expected: [/^review high/] },
    { title: 'do seu amigo', field: mail('E-mail do seu amigo'), expected: [/^review high/] },
    { title: 'one’s own', field: mail('Your e-mail', { help: 'Friends may read along.' }), expected: [] },
    { title: 'a friendly word', field: mail('Freundlicher Kontakt'), expected: [] },
  ]);
});

describe('criminal-data', () => {
  const record = (more: Partial<FieldInput> = {}): FieldInput => ({ category: 'criminal.record', ...more });
  run('criminal-data', [
    { title: 'required', field: record({ level: 'required' }), expected: [/^review critical/] },
    { title: 'optional', field: record(), expected: [/^review high/] },
    { title: 'a statute is named', field: record({ help: 'nach § 72a SGB VIII' }), expected: [] },
    {
      title: 'a report of wrongdoing',
      field: { category: 'criminal.allegation' },
      purpose: declared('whistleblower_report'),
      expected: [],
    },
    { title: 'a vetting that the purpose knows', field: record(), purpose: declared('job_application'), expected: [] },
  ]);
});

describe('salary-history-question', () => {
  const pay = (more: Partial<FieldInput> = {}): FieldInput => ({ category: 'finance.salary_history', ...more });
  const purpose = declared('job_application');
  run('salary-history-question', [
    { title: 'required', field: pay({ level: 'required' }), purpose, expected: [/^violation high/] },
    { title: 'optional', field: pay(), purpose, expected: [/^violation medium/] },
    { title: 'only possibly', field: pay({ confidence: 'possible' }), purpose, expected: [/^review/] },
    { title: 'an expectation', field: { category: 'finance.salary_expectation' }, purpose, expected: [] },
    { title: 'another purpose', field: pay(), expected: [] },
  ]);
});

describe('hidden-tracking-identifier', () => {
  const hidden = (category: string, more: Partial<FieldInput> = {}): FieldInput => ({
    category,
    kind: 'hidden',
    label: 'gclid',
    ...more,
  });
  run('hidden-tracking-identifier', [
    { title: 'a click id', field: hidden('technical.tracking_id'), expected: [/^violation medium: “gclid”/] },
    {
      title: 'a fingerprint',
      field: hidden('technical.device_fingerprint'),
      expected: [/^violation high: .* fingerprint/],
    },
    { title: 'not hidden', field: hidden('technical.tracking_id', { kind: 'text' }), expected: [] },
    { title: 'a token', field: hidden('technical.anti_abuse'), expected: [] },
    {
      title: 'beside nothing personal',
      form: { fields: [hidden('technical.tracking_id'), { category: 'none' }] },
      expected: [],
    },
  ]);
});

describe('whistleblower-identity-required', () => {
  const purpose = declared('whistleblower_report');
  const fields = (...inputs: FieldInput[]): Partial<FormInput> => ({ fields: inputs });
  run('whistleblower-identity-required', [
    {
      title: 'a name',
      form: fields({ category: 'identity.name.full', level: 'required' }),
      purpose,
      expected: [/^violation high: .* nobody can report/],
    },
    { title: 'a name that may be left out', form: fields({ category: 'identity.name.full' }), purpose, expected: [] },
    { title: 'the incident', form: fields({ category: 'content.incident', level: 'required' }), purpose, expected: [] },
    { title: 'another purpose', field: { category: 'identity.name.full', level: 'required' }, expected: [] },
  ]);
});

describe('statutory-function-extra-fields', () => {
  const purpose = declared('withdrawal_cancellation');
  run('statutory-function-extra-fields', [
    { title: 'a password', field: { category: 'account.password' }, purpose, expected: [/^violation high/] },
    {
      title: 'required and not listed',
      field: { category: 'work.employer', level: 'required' },
      purpose,
      expected: [/^violation high/],
    },
    { title: 'optional and not listed', field: { category: 'work.employer' }, purpose, expected: [] },
    {
      title: 'contested keeps its own reason',
      field: { category: 'contact.phone', level: 'required' },
      purpose,
      expected: [],
    },
    { title: 'listed', field: { category: 'order.number', level: 'required' }, purpose, expected: [] },
    { title: 'another purpose', field: { category: 'account.password' }, expected: [] },
  ]);
});

describe('rights-request-friction', () => {
  const purpose = declared('data_subject_request');
  const phone = { category: 'contact.phone', level: 'required' } as const;
  run('rights-request-friction', [
    {
      title: 'a copy of an identity document, which a condition may allow',
      field: { category: 'official.id_document_copy', level: 'required' },
      purpose,
      expected: [/^review high/],
    },
    { title: 'a card', field: { category: 'payment.card' }, purpose, expected: [/^violation medium/] },
    {
      title: 'a password',
      field: { category: 'account.password', level: 'required' },
      purpose,
      expected: [/^violation high/],
    },
    { title: 'a telephone beside an e-mail address', field: phone, purpose, expected: [/^violation high/] },
    { title: 'a telephone alone', form: { fields: [phone] }, purpose, expected: [] },
    { title: 'a telephone that may be left out', field: { category: 'contact.phone' }, purpose, expected: [] },
  ]);
});

describe('credit-data-beyond-permitted', () => {
  const purpose = declared('credit_application');
  run('credit-data-beyond-permitted', [
    { title: 'belief', field: { category: 'special.religion_belief' }, purpose, expected: [/^review critical/] },
    { title: 'a social network', field: { category: 'contact.messenger' }, purpose, expected: [/^review medium/] },
    { title: 'income', field: { category: 'finance.income', level: 'required' }, purpose, expected: [] },
    { title: 'another purpose', field: { category: 'special.religion_belief' }, expected: [] },
  ]);
});

describe('account-compulsion', () => {
  const password = (more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'account.password',
    level: 'required',
    ...more,
  });
  const purpose = declared('checkout_shipping');
  const saying = (help: string): FieldInput => password({ help });
  run('account-compulsion', [
    { title: 'required', field: password(), purpose, expected: [/^review medium: .* only with an account/] },
    { title: 'optional', field: password({ level: 'optional' }), purpose, expected: [] },
    { title: 'an account is the service', field: password(), purpose: declared('account_registration'), expected: [] },
    { title: 'als Gast', field: saying('Oder als Gast bestellen'), purpose, expected: [] },
    { title: 'as a guest', field: saying('Order as a guest'), purpose, expected: [] },
    { title: 'sans compte', field: saying('Commander sans compte'), purpose, expected: [] },
    { title: 'sin registrarse', field: saying('Comprar sin registrarse'), purpose, expected: [] },
    { title: 'come ospite', field: saying('Acquista come ospite'), purpose, expected: [] },
    { title: 'zonder account', field: saying('Bestellen zonder account'), purpose, expected: [] },
    { title: 'bez rejestracji', field: saying('Zakupy bez rejestracji'), purpose, expected: [] },
    { title: 'como convidado', field: saying('Comprar como convidado'), purpose, expected: [] },
    { title: 'guests of another kind', field: saying('Our guest book'), purpose, expected: [/^review medium/] },
  ]);
});

describe('full-birth-date-for-age-check', () => {
  const birth = (label: string, more: Partial<FieldInput> = {}): FieldInput => ({
    category: 'demographic.birth_date',
    label,
    ...more,
  });
  const purpose = declared('checkout_shipping');
  const asks = [/^review high: .* statement “I am 18 or over” appears enough/];
  run('full-birth-date-for-age-check', [
    { title: 'de', field: birth('Geburtsdatum (Altersprüfung)', { level: 'required' }), purpose, expected: asks },
    { title: 'en', field: birth('Date of birth (18 or over)', { level: 'required' }), purpose, expected: asks },
    { title: 'fr', field: birth('Date de naissance (18 ans minimum)', { level: 'required' }), purpose, expected: asks },
    {
      title: 'es',
      field: birth('Fecha de nacimiento (mayor de edad)', { level: 'required' }),
      purpose,
      expected: asks,
    },
    { title: 'it', field: birth('Data di nascita (maggiorenne)', { level: 'required' }), purpose, expected: asks },
    { title: 'nl', field: birth('Geboortedatum (18 jaar)', { level: 'required' }), purpose, expected: asks },
    { title: 'pl', field: birth('Data urodzenia (18 lat)', { level: 'required' }), purpose, expected: asks },
    { title: 'pt', field: birth('Nascimento (maior de idade)', { level: 'required' }), purpose, expected: asks },
    {
      title: 'optional',
      field: birth('Birthday', { help: 'For a birthday treat' }),
      purpose,
      expected: [/^review low/],
    },
    { title: 'a date like any other', field: birth('Date of birth', { help: 'DD.MM.1980' }), purpose, expected: [] },
    {
      title: 'where the date itself is needed',
      field: birth('Geburtsdatum (ab 18)', { level: 'required' }),
      purpose: declared('credit_application'),
      expected: [],
    },
    {
      title: 'a statement',
      field: { category: 'demographic.age_confirmation', label: 'Ab 18' },
      purpose,
      expected: [],
    },
  ]);
});

describe('excessive-granularity', () => {
  const purpose = declared('job_application');
  const nationality = { category: 'demographic.nationality' };
  run('excessive-granularity', [
    { title: 'the fine answer', field: nationality, purpose, expected: [/^review low: .*right-to-work yes\/no/] },
    {
      title: 'not seen whether required',
      field: { ...nationality, level: 'unknown' },
      purpose,
      expected: [/^review medium/],
    },
    { title: 'a core rule speaks', field: { ...nationality, level: 'required' }, purpose, expected: [] },
    {
      title: 'the coarse answer is asked too',
      form: { fields: [nationality, { category: 'work.work_permit' }] },
      purpose,
      expected: [],
    },
    {
      title: 'the fine answer is what the purpose needs',
      field: { category: 'finance.income', level: 'required' },
      purpose: declared('credit_application'),
      expected: [],
    },
    { title: 'no ladder', field: nationality, purpose: declared('public_authority_application'), expected: [] },
    { title: 'without a purpose', field: nationality, purpose: undeclared, expected: [] },
  ]);
});

/** A box for consent, with its label. */
const box = (category: string, label: string, more: Partial<FieldInput> = {}): FieldInput => ({
  category,
  kind: 'checkbox',
  label,
  ...more,
});

describe('notice-as-consent', () => {
  const notice = (label: string, more: Partial<FieldInput> = {}): FieldInput =>
    box('consent.privacy_notice', label, { level: 'required', ...more });
  const purpose = declared('contact');
  const tells = [/^review low: .* agree to a notice/];
  run('notice-as-consent', [
    { title: 'de', field: notice('Ich stimme der Datenschutzerklärung zu.'), purpose, expected: tells },
    { title: 'en', field: notice('I agree to the privacy policy'), purpose, expected: tells },
    { title: 'fr', field: notice("J'accepte la politique de confidentialité"), purpose, expected: tells },
    { title: 'es', field: notice('Acepto la política de privacidad'), purpose, expected: tells },
    { title: 'it', field: notice("Acconsento all'informativa privacy"), purpose, expected: tells },
    { title: 'nl', field: notice('Ik ga akkoord met het privacybeleid'), purpose, expected: tells },
    { title: 'pl', field: notice('Akceptuję politykę prywatności'), purpose, expected: tells },
    { title: 'pt', field: notice('Aceito a política de privacidade'), purpose, expected: tells },
    { title: 'gelesen', field: notice('Ich habe die Datenschutzhinweise gelesen.'), purpose, expected: [] },
    { title: 'read', field: notice('I have read the privacy notice'), purpose, expected: [] },
    { title: 'lu', field: notice('J’ai lu la politique de confidentialité'), purpose, expected: [] },
    { title: 'leído', field: notice('He leído la política de privacidad'), purpose, expected: [] },
    { title: 'letto', field: notice("Ho letto l'informativa"), purpose, expected: [] },
    { title: 'gelezen', field: notice('Ik heb het privacybeleid gelezen'), purpose, expected: [] },
    { title: 'przeczytałem', field: notice('Przeczytałem politykę prywatności'), purpose, expected: [] },
    { title: 'li', field: notice('Li a política de privacidade'), purpose, expected: [] },
    {
      title: 'with advertising inside',
      field: notice('I accept the privacy policy and to get offers'),
      purpose,
      expected: [/^review high: .* advertising with it/],
    },
    { title: 'optional', field: notice('I agree to the privacy policy', { level: 'optional' }), purpose, expected: [] },
    {
      title: 'terms',
      field: box('consent.terms', 'I agree to the terms', { level: 'required' }),
      purpose,
      expected: [],
    },
  ]);
});

describe('unnamed-marketing-recipients', () => {
  const offers = (label: string, more: Partial<FieldInput> = {}): FieldInput => box('consent.marketing', label, more);
  const purpose = declared('contest');
  const tells = [/^review high: .* without naming who they are/];
  run('unnamed-marketing-recipients', [
    { title: 'de', field: offers('Werbung von ausgewählten Partnern'), purpose, expected: tells },
    { title: 'en', field: offers('Offers from our sponsors'), purpose, expected: tells },
    { title: 'fr', field: offers('Les offres de nos partenaires'), purpose, expected: tells },
    { title: 'es', field: offers('Ofertas de terceros'), purpose, expected: tells },
    { title: 'it', field: offers('Offerte di terzi'), purpose, expected: tells },
    { title: 'nl', field: offers('Aanbiedingen van derden'), purpose, expected: tells },
    { title: 'pl', field: offers('Oferty naszych partnerów'), purpose, expected: tells },
    { title: 'pt', field: offers('Ofertas dos nossos parceiros'), purpose, expected: tells },
    { title: 'eine Liste', field: offers('Werbung der Partner (Liste der Partner)'), purpose, expected: [] },
    { title: 'a list', field: offers('Offers from partners, see list'), purpose, expected: [] },
    { title: 'liste', field: offers('Offres de nos partenaires (liste de nos partenaires)'), purpose, expected: [] },
    { title: 'lista', field: offers('Ofertas de terceros (lista de empresas)'), purpose, expected: [] },
    { title: 'elenco', field: offers('Offerte dei partner (elenco dei partner)'), purpose, expected: [] },
    { title: 'lijst', field: offers('Aanbiedingen van partners (lijst van partners)'), purpose, expected: [] },
    { title: 'lista partnerów', field: offers('Oferty partnerów (lista partnerów)'), purpose, expected: [] },
    { title: 'lista de parceiros', field: offers('Ofertas de parceiros (lista de parceiros)'), purpose, expected: [] },
    { title: 'a company by its name', field: offers('Offers from Brandt Ltd'), purpose, expected: [] },
    { title: 'a partnership', field: offers('Offers for your partnership'), purpose, expected: [] },
    { title: 'no box', field: offers('Offers from our sponsors', { kind: 'text' }), purpose, expected: [] },
  ]);
});

describe('bundled-consent', () => {
  const bundle = (label: string): FieldInput => box('consent.marketing', label);
  const purpose = declared('checkout_shipping');
  const tells = [/^review high: .* joins several things/];
  run('bundled-consent', [
    { title: 'de', field: bundle('Ich akzeptiere die AGB und möchte den Newsletter'), purpose, expected: tells },
    { title: 'en', field: bundle('I accept the terms of use and want offers'), purpose, expected: tells },
    { title: 'fr', field: bundle("J'accepte les conditions générales et les offres"), purpose, expected: tells },
    { title: 'es', field: bundle('Acepto los términos y condiciones y las ofertas'), purpose, expected: tells },
    { title: 'it', field: bundle('Accetto termini e condizioni e pubblicità'), purpose, expected: tells },
    {
      title: 'nl',
      field: bundle('Ik ga akkoord met de algemene voorwaarden en de nieuwsbrief'),
      purpose,
      expected: tells,
    },
    { title: 'pl', field: bundle('Akceptuję regulamin i newsletter'), purpose, expected: tells },
    { title: 'pt', field: bundle('Aceito os termos e condições e a publicidade'), purpose, expected: tells },
    { title: 'nur Newsletter', field: bundle('Ja, ich möchte den Newsletter'), purpose, expected: [] },
    { title: 'terms alone', field: bundle('I accept the terms of use'), purpose, expected: [] },
    { title: 'les offres', field: bundle('J’accepte de recevoir les offres par SMS'), purpose, expected: [] },
    { title: 'las ofertas', field: bundle('Quiero recibir ofertas'), purpose, expected: [] },
    { title: 'pubblicità', field: bundle('Desidero ricevere pubblicità'), purpose, expected: [] },
    { title: 'de nieuwsbrief', field: bundle('Ik wil de nieuwsbrief'), purpose, expected: [] },
    { title: 'sam newsletter', field: bundle('Chcę newsletter'), purpose, expected: [] },
    { title: 'a publicidade', field: bundle('Quero receber publicidade'), purpose, expected: [] },
    {
      title: 'two channels of one purpose',
      field: bundle('I agree to get offers by phone and by SMS'),
      purpose,
      expected: [/^review info: .* several channels/],
    },
  ]);
});

describe('every rule', () => {
  const common = ['field', 'category', 'purpose', 'condition', 'reason'];
  const checkOf = (rule: Rule) => checks.find(({ id }) => id === rule.check);
  const eachRule = (look: (rule: Rule, check: (typeof checks)[number]) => void): void => {
    for (const rule of rulebook.rules.values()) {
      const check = checkOf(rule);
      expect(check, rule.id).toBeDefined();
      if (check) look(rule, check);
    }
  };

  test('names only variants and parameters of its check', () =>
    eachRule((rule, check) => {
      const variants = [...Object.keys(rule.severity), ...Object.keys(rule.messageFor ?? {})];
      expect([...Object.keys(check.variants), 'default'], rule.id).toEqual(expect.arrayContaining(variants));
      expect(Object.keys(check.parameters), rule.id).toEqual(expect.arrayContaining(Object.keys(rule.parameters)));
    }));

  test('uses only placeholders that are filled in, the same in both languages', () =>
    eachRule((rule, check) => {
      const placeholders = (text: string): string[] =>
        [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
      for (const text of [
        rule.message,
        rule.fix,
        ...Object.values(rule.messageFor ?? {}),
        ...Object.values(rule.fixFor),
      ]) {
        expect([...common, ...Object.keys(check.placeholders)], rule.id).toEqual(
          expect.arrayContaining(placeholders(text.en)),
        );
        expect(new Set(placeholders(text.de)), text.de).toEqual(new Set(placeholders(text.en)));
      }
    }));

  test('speaks of what appears, not of what is legal', () =>
    eachRule((rule) => {
      const texts = [rule.message, rule.fix, ...Object.values(rule.messageFor ?? {}), ...Object.values(rule.fixFor)];
      for (const { en, de } of texts) {
        expect(en).not.toMatch(/illegal|unlawful|compliant|violat|breach/i);
        expect(de).not.toMatch(/rechtswidrig|illegal|unzulässig|konform|verstößt|verstoß/i);
      }
    }));

  test('supersedes only rules that exist, and not itself', () =>
    eachRule((rule) => {
      for (const id of rule.supersedes ?? [])
        expect(rulebook.rules.has(id) && id !== rule.id, `${rule.id}: ${id}`).toBe(true);
    }));

  /** Made for rules of a house's own: examples/packs holds some. */
  const forOthers = ['demanded-words', 'unwanted-field'];

  test('every check is at work', () =>
    expect([...new Set([...rulebook.rules.values()].map(({ check }) => check)), ...forOthers].sort()).toEqual(
      checks.map(({ id }) => id).sort(),
    ));
});
