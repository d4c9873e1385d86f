import { expect as jestExpect } from 'expect';
import { describe, expect, test } from 'vitest';
import { type FormMatchers, toCollectOnlyFor } from '../../src/matcher/index.ts';
import { email, page, password, phone, riddle } from './pages.ts';

declare module 'vitest' {
  interface Matchers extends FormMatchers {}
}
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends FormMatchers {}
}

expect.extend({ toCollectOnlyFor });
jestExpect.extend({ toCollectOnlyFor });

/** What a failing expectation says; without colour, the way both runners print it. */
async function complaintOf(expectation: Promise<unknown>): Promise<string> {
  const outcome = await expectation.then(
    () => 'it passed',
    (error: Error) => error.message,
  );
  return outcome;
}

const runners = [
  { runner: 'Vitest', expecting: (received: unknown) => expect(received) as FormMatchers & { not: FormMatchers } },
  { runner: 'Jest', expecting: (received: unknown) => jestExpect(received) as FormMatchers & { not: FormMatchers } },
];

describe.each(runners)("toCollectOnlyFor in $runner's expect", ({ expecting }) => {
  const passing = [
    { name: 'what the purpose needs', html: page(email), purpose: 'newsletter' },
    { name: 'what one of several purposes needs', html: page(email + password), purpose: ['newsletter', 'login'] },
    { name: 'a purpose that the form itself declares', html: page(email, ' data-purpose="newsletter"') },
    { name: 'an element of a DOM', html: { outerHTML: page(email) }, purpose: 'newsletter' },
    { name: 'a field that sparsam cannot tell', html: page(email + riddle), purpose: 'newsletter' },
  ];
  test.each(passing)('passes $name', async ({ html, purpose = 'newsletter' }) => {
    await expecting(html).toCollectOnlyFor(purpose);
  });

  test('names each field that is too much, its verdict, the law and the fix', async () => {
    const said = await complaintOf(expecting(page(email + phone)).toCollectOnlyFor('newsletter'));
    expect(said.split('\n')).toEqual([
      'These forms should collect only what they need for “Newsletter sign-up”, but they ask for more:',
      '',
      expect.stringMatching(/^ {2}✖ Mobile \(mobile\): excessive, asks for: .*phone.*, required, line 1$/i),
      expect.stringMatching(/^ {4}“Mobile” .* \[conditional-field-always-required, Art\. 5\(1\)\(c\) GDPR\]$/),
      expect.stringMatching(/^ {4}→ .*SMS/),
      '',
      '`sparsam explain RULE` says more about a rule.',
    ]);
  });

  test('says it in German', async () => {
    const options = { language: 'de' } as const;
    const said = await complaintOf(expecting(page(email + phone)).toCollectOnlyFor('newsletter', options));
    expect(said).toMatch(
      /^Diese Formulare .*\n\n {2}✖ Mobile \(mobile\): zu viel, fragt nach: .*, Pflichtfeld, Zeile 1\n/,
    );
  });

  test('fails on what it cannot tell where that is asked for', async () => {
    const said = await complaintOf(expecting(page(email + riddle)).toCollectOnlyFor('newsletter', { strict: true }));
    expect(said).toMatch(/✖ Zork \(zork\): unclear, asks for: cannot tell, required, line 1/);
  });

  test('fails on a form that declares another purpose', async () => {
    const login = page(email, ' id="sign-in" data-purpose="login"');
    const said = await complaintOf(expecting(login).toCollectOnlyFor('newsletter'));
    expect(said).toContain('✖ The form “sign-in” declares another purpose: “Login”.');
  });

  test('can be negated, and then says why it fails', async () => {
    await expecting(page(phone)).not.toCollectOnlyFor('newsletter');
    const said = await complaintOf(expecting(page(email)).not.toCollectOnlyFor('newsletter'));
    expect(said).toMatch(/nothing goes beyond it.*\(fields: 1\)/);
  });

  test('shows no control character of the page', async () => {
    const html = page(`${email}<label>\u001b[31mMobile\u202e <input type="tel" name="mobile" required></label>`);
    const said = await complaintOf(expecting(html).toCollectOnlyFor('newsletter'));
    expect(said).toContain('␛[31mMobile<U+202E>');
  });

  const pointless = [
    { name: 'a page without a field', html: '<p>Loading …</p>', purpose: 'newsletter', says: 'nothing to judge' },
    { name: 'an unknown purpose', html: page(email), purpose: 'newslettre', says: "no purpose is called 'newslettre'" },
    { name: 'what is no HTML', html: 42, purpose: 'newsletter', says: 'a text, or an element' },
    { name: 'null', html: null, purpose: 'newsletter', says: 'a text, or an element' },
  ];
  test.each(pointless)('fails on $name, negated or not', async ({ html, purpose, says }) => {
    expect(await complaintOf(expecting(html).toCollectOnlyFor(purpose))).toContain(says);
    expect(await complaintOf(expecting(html).not.toCollectOnlyFor(purpose))).toContain(says);
  });
});

test('fails on a text of a kind that nothing reads', async () => {
  const said = await complaintOf(expect('x').toCollectOnlyFor('newsletter', { path: 'a.png' }));
  expect(said).toBe('This text could not be read: no adapter reads files of this name.');
});
