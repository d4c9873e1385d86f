import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Report } from '../src/model/index.ts';

/** Consent controls as people write them, from source to finding: what is consented to, in which state, by which words. */

interface Case {
  readonly title: string;
  readonly dialect: 'html' | 'tsx' | 'ts';
  /** The control, or in a schema its line; a whole component where it begins with `export` or `import`. */
  readonly source: string;
  readonly category?: string;
  readonly state?: string;
  /** Of the rules on consent's own words and state. */
  readonly findings: readonly string[];
}

const rules = [
  'preticked-consent',
  'implied-or-opt-out-consent',
  'bundled-consent',
  'notice-as-consent',
  'coupled-consent',
  'unnamed-marketing-recipients',
];

const box = (label: string, attributes = ''): string =>
  `<label><input type="checkbox" name="box" ${attributes}> ${label}</label>`;

const cases: readonly Case[] = [
  // In markup.
  {
    title: 'an empty box for advertising',
    dialect: 'html',
    source: box('Yes, send me the newsletter.'),
    category: 'consent.marketing',
    state: 'unchecked',
    findings: [],
  },
  {
    title: 'a ticked box for advertising',
    dialect: 'html',
    source: box('Yes, send me the newsletter.', 'checked'),
    category: 'consent.marketing',
    state: 'checked',
    findings: ['preticked-consent violation'],
  },
  {
    title: 'a box of refusal, empty: who does nothing is taken to agree',
    dialect: 'html',
    source: box('I do not want to receive the newsletter.'),
    category: 'consent.marketing',
    findings: ['implied-or-opt-out-consent review'],
  },
  {
    title: 'a box of refusal, ticked: nothing is given',
    dialect: 'html',
    source: box('I do not want to receive the newsletter.', 'checked'),
    findings: [],
  },
  {
    title: 'a box of refusal beside the announcement to customers',
    dialect: 'html',
    source: `<p>We will send you e-mails about similar products. You can object at any time.</p>${box('I do not want to receive advertising.')}`,
    findings: [],
  },
  {
    title: 'two purposes in one box',
    dialect: 'html',
    source: box('I accept the terms and conditions and want to receive the newsletter.'),
    findings: ['bundled-consent review'],
  },
  {
    title: 'the notice as a consent',
    dialect: 'html',
    source: box('I agree to the privacy policy', 'required'),
    category: 'consent.privacy_notice',
    findings: ['notice-as-consent review'],
  },
  {
    title: 'the terms',
    dialect: 'html',
    source: box('I accept the terms and conditions', 'required'),
    category: 'consent.terms',
    findings: [],
  },
  {
    title: 'sharing with partners that nobody names',
    dialect: 'html',
    source: box('You may share my data with your partners.'),
    category: 'consent.third_party_sharing',
    findings: ['unnamed-marketing-recipients review'],
  },
  {
    title: 'an explicit consent to data on health',
    dialect: 'html',
    source: box('I expressly consent to the processing of my health data.'),
    category: 'consent.explicit_sensitive',
    findings: [],
  },
  {
    title: 'a consent of parents',
    dialect: 'html',
    source: box('I am the parent or legal guardian and give my consent.'),
    category: 'consent.parental',
    findings: [],
  },
  {
    title: 'a yes chosen in advance',
    dialect: 'html',
    source:
      '<fieldset><legend>Newsletter</legend><label><input type="radio" name="newsletter" value="yes" checked> Yes</label><label><input type="radio" name="newsletter" value="no"> No</label></fieldset>',
    findings: ['preticked-consent violation'],
  },
  // In components.
  {
    title: 'defaultChecked',
    dialect: 'tsx',
    source: '<label><input type="checkbox" name="newsletter" defaultChecked /> Send me the newsletter</label>',
    state: 'checked',
    findings: ['preticked-consent violation'],
  },
  {
    title: 'defaultChecked={false}',
    dialect: 'tsx',
    source: '<label><input type="checkbox" name="newsletter" defaultChecked={false} /> Send me the newsletter</label>',
    state: 'unchecked',
    findings: [],
  },
  {
    title: 'a state that begins with true',
    dialect: 'tsx',
    source: `import { useState } from 'react';
      export function SignupForm() {
        const [newsletter, setNewsletter] = useState(true);
        return (
          <form action="/x" method="post" data-purpose="account_registration">
            <label>E-mail <input type="email" name="email" required /></label>
            <label>
              <input type="checkbox" name="newsletter" checked={newsletter} onChange={(e) => setNewsletter(e.target.checked)} />
              Send me the newsletter
            </label>
          </form>
        );
      }`,
    state: 'checked',
    findings: ['preticked-consent violation'],
  },
  {
    title: "a hook's default values",
    dialect: 'tsx',
    source: `import { useForm } from 'react-hook-form';
      export function SignupForm() {
        const { register, handleSubmit } = useForm({ defaultValues: { email: '', newsletter: true } });
        return (
          <form onSubmit={handleSubmit(() => {})} data-purpose="account_registration">
            <label>E-mail <input type="email" {...register('email')} /></label>
            <label><input type="checkbox" {...register('newsletter')} /> Send me the newsletter</label>
          </form>
        );
      }`,
    state: 'checked',
    findings: ['preticked-consent violation'],
  },
  {
    title: "a form's initial values",
    dialect: 'tsx',
    source: `import { Formik, Form, Field } from 'formik';
      export function SignupForm() {
        return (
          <Formik initialValues={{ email: '', newsletter: true }} onSubmit={() => {}}>
            <Form data-purpose="account_registration">
              <label>E-mail <Field type="email" name="email" /></label>
              <label><Field type="checkbox" name="newsletter" /> Send me the newsletter</label>
            </Form>
          </Formik>
        );
      }`,
    state: 'checked',
    findings: ['preticked-consent violation'],
  },
  {
    title: 'a box of refusal in a component',
    dialect: 'tsx',
    source: '<label><input type="checkbox" name="noNewsletter" /> I do not want to receive the newsletter</label>',
    findings: ['implied-or-opt-out-consent review'],
  },
  // In schemas.
  {
    title: 'a schema that gives the consent',
    dialect: 'ts',
    source: 'newsletter: z.boolean().default(true)',
    state: 'checked',
    findings: ['preticked-consent violation'],
  },
  {
    title: 'a schema that leaves it open',
    dialect: 'ts',
    source: 'newsletter: z.boolean().default(false)',
    state: 'unchecked',
    findings: [],
  },
  {
    title: 'a schema that accepts nothing but a yes',
    dialect: 'ts',
    source: 'marketingConsent: z.literal(true)',
    findings: ['coupled-consent violation'],
  },
];

function written({ dialect, source }: Case): string {
  if (/^(?:import|export)/.test(source)) return source;
  if (dialect === 'ts') {
    return `import { z } from 'zod';\n/** @purpose account_registration */\nexport const signupSchema = z.object({ email: z.email(), ${source} });`;
  }
  const form = `<form action="/x" method="post" data-purpose="account_registration"><label>E-mail <input type="email" name="email" required /></label>${source}<button>Create account</button></form>`;
  return dialect === 'html' ? form : `export function SignupForm() { return (${form}); }`;
}

const pathOf = (index: number): string => `case-${index}.${cases[index]?.dialect}`;

describe('a consent', () => {
  let report: Report;
  beforeAll(async () => {
    report = await audit({ texts: cases.map((one, index) => ({ path: pathOf(index), text: written(one) })) });
  }, 60_000);

  test.each(cases.map((one, index) => [one.title, one, pathOf(index)] as const))('%s', (_, one, path) => {
    const field = report.forms.find((form) => form.path === path)?.fields[1];
    const found = report.findings.filter((finding) => finding.path === path && rules.includes(finding.rule));
    expect(field).toBeDefined();
    if (one.category) expect(field?.classification.category).toBe(one.category);
    if (one.state) expect(field?.initial?.state).toBe(one.state);
    expect(found.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(one.findings);
  });
});
