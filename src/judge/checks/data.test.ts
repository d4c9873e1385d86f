import { describe, expect, test } from 'vitest';
import type { FormPurpose, ProcessingStatements, Text } from '../../model/index.ts';
import { loadRulebook } from '../../rulebook/index.ts';
import { declared, type FieldInput, formOf, inferred, undeclared } from '../cases/form.ts';
import { judge } from '../index.ts';

/** Rules on kinds of data, on stages, and on what the project states about the processing behind a form. */

const rulebook = await loadRulebook();

interface Case {
  readonly title: string;
  readonly fields: readonly FieldInput[];
  readonly purpose?: FormPurpose;
  /** What the form says of itself. */
  readonly heading?: string;
  readonly text?: string;
  readonly states?: ProcessingStatements;
  readonly jurisdictions?: readonly string[];
  readonly says: readonly (string | RegExp)[];
}

function said(rule: string, { fields, purpose = declared('contact'), heading, text, states, jurisdictions }: Case) {
  const texts: Text[] = [
    ...(heading === undefined ? [] : [{ source: 'heading' as const, content: heading }]),
    ...(text === undefined ? [] : [{ source: 'text' as const, content: text }]),
  ];
  const { form, classifications } = formOf({ fields, texts });
  const evidence = Object.entries(states ?? {}).map(([key, value]) => [
    key,
    { signal: 'configuration', quote: `${key}: ${value}`, grade: 'A' },
  ]);
  const { findings } = judge(form, classifications, purpose, rulebook, 'en', {
    ...(states && { processing: { ...states, evidence: Object.fromEntries(evidence) } }),
    jurisdictions: (jurisdictions ?? []).flatMap((id) => rulebook.jurisdictions.get(id) ?? []),
  });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ outcome, severity, message }) => `${outcome} ${severity}: ${message}`);
}

function run(rule: string, cases: readonly Case[]): void {
  test.each(cases)('$title', (one) => {
    expect(said(rule, one)).toEqual(
      one.says.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });
}

const email: FieldInput = { category: 'contact.email', level: 'required' };
const religion: FieldInput = { category: 'special.religion_belief', level: 'required' };

describe('special-category-without-condition', () => {
  run('special-category-without-condition', [
    { title: 'required, for an unknown purpose', fields: [religion], purpose: undeclared, says: [/^review critical/] },
    {
      title: 'optional',
      fields: [{ category: 'special.religion_belief' }],
      purpose: undeclared,
      says: [/^review high/],
    },
    {
      title: 'a guess',
      fields: [{ ...religion, confidence: 'possible' }],
      purpose: undeclared,
      says: [],
    },
    {
      title: 'with a box for explicit consent',
      fields: [religion, { category: 'consent.explicit_sensitive', kind: 'checkbox' }],
      purpose: undeclared,
      says: [],
    },
    {
      title: 'a box for advertising is no such consent',
      fields: [religion, { category: 'consent.marketing', kind: 'checkbox' }],
      purpose: undeclared,
      says: [/^review critical/],
    },
    {
      title: 'an exception is stated',
      fields: [religion],
      purpose: undeclared,
      states: { art9Condition: 'd' },
      says: [],
    },
    {
      title: 'the purpose brings its own',
      fields: [{ category: 'health.history', level: 'required' }],
      purpose: declared('patient_intake'),
      says: [],
    },
    {
      title: 'what the purpose never needs, the core rule says already',
      fields: [religion],
      purpose: declared('newsletter'),
      says: [],
    },
  ]);
});

describe('premature-stage-collection', () => {
  const account: FieldInput = { category: 'payment.bank_account', level: 'required' };
  const job = declared('job_application');
  run('premature-stage-collection', [
    {
      title: 'no stage is stated',
      fields: [account],
      purpose: job,
      says: [/^review medium: .* only at the stage “after hiring”; this form belongs to “application”/],
    },
    {
      title: 'an earlier one is stated',
      fields: [account],
      purpose: job,
      states: { stage: 'shortlist' },
      says: [/^review high: .*“shortlist”/],
    },
    {
      title: 'optional',
      fields: [{ ...account, level: 'optional' }],
      purpose: job,
      states: { stage: 'offer' },
      says: [/^review medium/],
    },
    { title: 'the stage is reached', fields: [account], purpose: job, states: { stage: 'hired' }, says: [] },
    {
      title: 'a stage of another purpose counts as none',
      fields: [account],
      purpose: job,
      states: { stage: 'visit' },
      says: [/“application”/],
    },
    { title: 'a purpose without stages', fields: [account], purpose: declared('checkout_digital'), says: [] },
    { title: 'what is needed at once', fields: [email], purpose: job, says: [] },
  ]);

  test('takes the place of the rule on conditions', () => {
    const { form, classifications } = formOf({ fields: [account] });
    const { findings } = judge(form, classifications, job, rulebook, 'en');
    const rules = findings.filter(({ field }) => field !== undefined).map(({ rule }) => rule);
    expect(rules).toEqual(['premature-stage-collection']);
  });
});

describe('unguarded-free-text', () => {
  const message: FieldInput = { category: 'content.message', kind: 'textarea' };
  const job = declared('job_application');
  run('unguarded-free-text', [
    { title: 'a message to a shop', fields: [email, message], says: [] },
    { title: 'a message with an application', fields: [message], purpose: job, says: [/^review medium/] },
    {
      title: 'the purpose is only guessed',
      fields: [message],
      purpose: inferred('likely', 'job_application'),
      says: [],
    },
    {
      title: 'a hint on the form',
      fields: [message],
      purpose: job,
      text: 'Please do not include health details.',
      says: [],
    },
    {
      title: 'a hint at the field',
      fields: [{ ...message, help: 'Bitte keine sensiblen Angaben.' }],
      purpose: job,
      says: [],
    },
    {
      title: 'words that invite',
      fields: [{ ...message, label: 'Tell us about your situation' }],
      says: [/^review low/],
    },
    {
      title: 'a form that is there to hear it',
      fields: [{ ...message, label: 'Your symptoms' }],
      purpose: declared('patient_intake'),
      says: [],
    },
    { title: 'a line of text is no room for stories', fields: [{ ...message, kind: 'text' }], purpose: job, says: [] },
  ]);
});

describe('inferred-special-category', () => {
  const diet: FieldInput = { category: 'preference.diet' };
  const shop = declared('checkout_shipping');
  run('inferred-special-category', [
    {
      title: 'an order at a pharmacy',
      fields: [email],
      purpose: shop,
      heading: 'Order from Linden Pharmacy',
      says: [/^review medium: Whoever .* something about health/],
    },
    { title: 'an order at a bookshop', fields: [email], purpose: shop, heading: 'Order from Linden Books', says: [] },
    {
      title: 'a pharmacy in the small print',
      fields: [email],
      purpose: shop,
      text: 'We do not sell to a pharmacy.',
      says: [],
    },
    {
      title: 'nobody is named',
      fields: [{ category: 'contact.address.postal_code' }],
      purpose: shop,
      heading: 'Pharmacy',
      says: [],
    },
    {
      title: 'a diet at a parish dinner',
      fields: [email, diet],
      purpose: declared('event_registration'),
      heading: 'Parish dinner',
      says: [/“preference.diet”, asked under “Parish dinner” .* a religion or belief/],
    },
    {
      title: 'a diet at a conference',
      fields: [email, diet],
      purpose: declared('event_registration'),
      heading: 'Annual conference',
      says: [],
    },
    {
      title: 'treated as Art. 9 data already',
      fields: [email],
      purpose: shop,
      heading: 'Pharmacy',
      states: { art9Condition: 'a' },
      says: [],
    },
  ]);
});

describe('child-data-safeguards', () => {
  const news = declared('newsletter');
  const heading = 'Our newsletter for kids';
  const adult = (label: string): FieldInput => ({ category: 'demographic.age_confirmation', kind: 'checkbox', label });
  run('child-data-safeguards', [
    {
      title: 'a newsletter for children',
      fields: [email],
      purpose: news,
      heading,
      says: [/^review high: .*alone from 16, or 13 to 15/],
    },
    {
      title: 'in Austria and Germany',
      fields: [email],
      purpose: news,
      heading,
      jurisdictions: ['at', 'de'],
      says: [/alone from 14 \(Austria\), 16 \(Germany\)/],
    },
    { title: 'nothing shows consent', fields: [email], heading: 'Kids club', says: [/^review medium/] },
    {
      title: 'the basis is another',
      fields: [email],
      purpose: news,
      heading,
      states: { legalBasis: ['contract'] },
      says: [],
    },
    { title: 'the age is asked', fields: [email, { category: 'demographic.age' }], purpose: news, heading, says: [] },
    { title: 'the parents agree', fields: [email, { category: 'consent.parental' }], purpose: news, heading, says: [] },
    {
      title: 'a parent fills it in',
      fields: [email, { category: null, label: "Your child's name" }],
      purpose: news,
      heading,
      says: [],
    },
    {
      title: 'children are mentioned in passing',
      fields: [email],
      purpose: news,
      text: 'We also sell toys for kids.',
      says: [],
    },
    {
      title: 'an age that is enough',
      fields: [email, adult('I am at least 16')],
      purpose: news,
      heading,
      jurisdictions: ['de'],
      says: [],
    },
    {
      title: 'an age too low',
      fields: [email, adult('I am 13 or older')],
      purpose: news,
      heading,
      jurisdictions: ['de'],
      says: [/^review high: “I am 13 or older” lets children pass/],
    },
  ]);
});

describe('undeclared-secondary-purpose', () => {
  const use = 'We also use your data for market research.';
  const marketing: FieldInput = { category: 'consent.marketing', kind: 'checkbox' };
  const suggested = { ids: ['survey'], confidence: 'certain', evidence: [] } as const;
  const contact = declared('contact');
  run('undeclared-secondary-purpose', [
    {
      title: 'a use that nobody chose',
      fields: [email],
      text: use,
      says: [/^review high: .*“We also use your data for market research\.”/],
    },
    { title: 'a use with a box for it', fields: [email, marketing], text: use, says: [] },
    { title: 'a use that is the purpose', fields: [email], purpose: declared('newsletter'), text: use, says: [] },
    { title: 'no purpose is declared to hold it against', fields: [email], purpose: undeclared, text: use, says: [] },
    {
      title: 'words of another purpose',
      fields: [email],
      purpose: { ...contact, suggested },
      says: [/^review medium: .* “Survey/],
    },
    {
      title: 'words that only hint at one',
      fields: [email],
      purpose: { ...contact, suggested: { ...suggested, confidence: 'likely' } },
      says: [],
    },
    {
      title: 'words of a purpose that is close',
      fields: [email],
      purpose: { ...contact, suggested: { ...suggested, ids: ['support_ticket'] } },
      says: [],
    },
  ]);
});

describe('retention-undeclared', () => {
  run('retention-undeclared', [
    { title: 'a project that states nothing is not asked', fields: [email], says: [] },
    {
      title: 'a project that states other things',
      fields: [email],
      states: { record: 'V1' },
      says: [/^review medium: How long/],
    },
    { title: 'a period is stated', fields: [email], states: { retention: 'two years' }, says: [] },
    {
      title: 'stated without saying anything',
      fields: [email],
      states: { retention: 'as long as necessary' },
      says: [/: “as long as necessary”$/],
    },
    {
      title: 'the form says a period',
      fields: [email],
      states: { record: 'V1' },
      text: 'Deleted after 30 days.',
      says: [],
    },
    {
      title: 'the form says nothing with many words',
      fields: [email],
      text: 'We keep it as long as necessary.',
      says: [/names neither/],
    },
    {
      title: 'and then names a period',
      fields: [email],
      text: 'We keep it as long as necessary. Invoices are kept ten years.',
      says: [],
    },
    { title: 'nothing personal is asked', fields: [{ category: 'none' }], states: { record: 'V1' }, says: [] },
    {
      title: 'logging in keeps nothing',
      fields: [email],
      purpose: declared('login'),
      states: { record: 'V1' },
      says: [],
    },
  ]);
});

describe('ropa-reference-missing', () => {
  run('ropa-reference-missing', [
    { title: 'a project that keeps no statements', fields: [email], says: [] },
    { title: 'no entry is named', fields: [email], states: { retention: 'a year' }, says: [/^review low: No entry/] },
    { title: 'an entry is named', fields: [email], states: { record: 'V1' }, says: [] },
    { title: 'so is an activity', fields: [email], states: { activity: 'Mailing' }, says: [] },
    {
      title: 'a group covers what is below it',
      fields: [email],
      states: { record: 'V1', categories: ['contact'] },
      says: [],
    },
    {
      title: 'the entry lists other data',
      fields: [email],
      states: { record: 'V1', categories: ['identity'] },
      says: [/^review medium: .*the entry “V1” of the record does not list/],
    },
  ]);
});

test('what may only screen is never a violation, whatever is declared', () => {
  const screening = [...rulebook.rules.values()].filter(({ decision }) => decision === 'screen');
  const fields: FieldInput[] = [email, { category: 'finance.income', level: 'required' }];
  const purpose = declared('credit_application');
  const lines = screening.flatMap(({ id: title }) =>
    said(title, { title, fields, purpose, states: { retention: 'a year' }, says: [] }),
  );
  expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['review', 'review']);
});
