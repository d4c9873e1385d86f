import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rule, Rulebook } from '../../model/index.ts';
import { loadRulebook } from '../../rulebook/index.ts';
import { declared, type FormInput, formOf, undeclared } from '../cases/form.ts';
import { declarations, judge, preparePatterns } from '../index.ts';
import { firstMatch, matchesPath } from '../pattern.ts';

/** The checks for rules of a house's own: which forms they look at, which fields and words they mean. */

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await loadRulebook({ checks: declarations });
});

const text = { en: '{field}', de: '{field}' };

/** The outcomes, variants as severities, of a rule made of a check and parameters. */
async function found(check: string, parameters: Rule['parameters'], form: FormInput, purpose = declared('newsletter')) {
  const rule: Rule = {
    id: 'house',
    group: 'house',
    check,
    parameters,
    title: text,
    statement: text,
    why: text,
    message: text,
    fix: text,
    fixFor: {},
    severity: { default: 'high', named: 'low', optional_field: 'medium', forbidden: 'critical' },
    decision: 'auto',
    refs: [],
    evidence: [],
    falsePositives: [],
    examples: { good: [], bad: [] },
  };
  const house = { ...rulebook, rules: new Map([['house', rule]]) };
  await preparePatterns(house);
  const { form: whole, classifications } = formOf(form);
  return judge(whole, classifications, purpose, house, 'en').findings.map(
    ({ outcome, severity, message }) => `${outcome} ${severity}: ${message}`,
  );
}

const phone = { category: 'contact.phone', level: 'required', name: 'tel', label: 'Phone' } as const;
const unknown = { category: null, level: 'optional', name: 'geb_datum', label: 'Wann?' } as const;

describe('unwanted-field', () => {
  test.each([
    ['a category', { categories: ['contact'] }, ['violation high: Phone']],
    ['not what is excepted', { categories: ['contact'], except: ['contact.phone'] }, []],
    ['a name, whatever it asks for and however it is written', { names: ['^GEB_?'] }, ['violation low: Wann?']],
    ['a label', { labels: ['^wann'] }, ['violation low: Wann?']],
    ['only required fields', { categories: ['*'], names: ['.'], requirement: ['required'] }, ['violation high: Phone']],
    ['files that fit', { categories: ['contact'], files: ['shop/**/*.html'] }, ['violation high: Phone']],
    ['no other files', { categories: ['contact'], files: ['blog/**'] }, []],
    ['forms by name or heading', { categories: ['contact'], forms: ['^sign'] }, ['violation high: Phone']],
    ['no other forms', { categories: ['contact'], forms: ['^order'] }, []],
    ['forms of a purpose', { categories: ['contact'], purposes: ['newsletter', 'contest'] }, ['violation high: Phone']],
    ['no forms of another', { categories: ['contact'], purposes: ['contest'] }, []],
    ['no forms that are let out', { categories: ['contact'], notPurposes: ['newsletter'] }, []],
    ['nothing where nothing is said', {}, []],
  ])('%s', async (_, parameters, expected) => {
    const form = { fields: [phone, unknown], path: 'shop/a/b.html', name: 'Signup' };
    expect(await found('unwanted-field', parameters, form)).toEqual(expected);
  });

  test('leaves it to a person where no purpose is declared', async () => {
    expect(await found('unwanted-field', { categories: ['contact'] }, { fields: [phone] }, undeclared)).toEqual([
      'review high: Phone',
    ]);
  });
});

describe('demanded-words', () => {
  const consent = { category: 'consent.marketing', kind: 'checkbox', label: 'Yes, Acme may write to me' } as const;
  test.each([
    ['words that are there', { of: ['consent'], words: { en: ['acme'] } }, []],
    [
      'words that are not',
      { of: ['consent'], words: { en: ['acme corp'] } },
      ['violation high: Yes, Acme may write to me'],
    ],
    [
      'expressions that must all be found',
      { of: ['consent'], patterns: ['acme', 'withdraw'] },
      ['violation high: Yes, Acme may write to me'],
    ],
    ['words anywhere on the form', { of: ['consent'], patterns: ['acme', 'unsubscribe'], anyField: true }, []],
    [
      'words that must not be there',
      { of: ['consent'], without: { en: ['may write'] } },
      ['violation critical: Yes, Acme may write to me'],
    ],
    ['the words of the whole form', { words: { en: ['terms of sale'] } }, ['violation high: ']],
    ['only beside certain data', { beside: ['health'], words: { en: ['terms of sale'] } }, []],
    ['only in certain forms', { words: { en: ['terms of sale'] }, files: ['other/*'] }, []],
    ['no fields of other kinds', { of: ['contact'], words: { en: ['terms of sale'] } }, []],
  ])('%s', async (_, parameters, expected) => {
    expect(await found('demanded-words', parameters, { fields: [consent] })).toEqual(expected);
  });
});

describe('patterns', () => {
  beforeAll(() => found('unwanted-field', { names: ['x'] }, { fields: [] }));

  test.each([
    ['src/**', 'src/a/b.html', true],
    ['src/**', 'lib/src/b.html', false],
    ['**/*.html', 'a.html', true],
    ['**/*.html', 'a/b/c.html', true],
    ['*.html', 'a/b.html', false],
    ['a/?.html', 'a/b.html', true],
    ['a/{b,c}.{html,tsx}', 'a/c.tsx', true],
    ['a/{b,c}.html', 'a/d.html', false],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['a.b', 'axb', false],
    ['a/{b', 'a/b', true],
  ])('the path %s against %s: %s', (glob, path, expected) => {
    expect(matchesPath([glob], path)).toBe(expected);
  });

  test('any path is its own pattern once its signs are told apart, and no pattern throws', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(() => matchesPath([path], path)).not.toThrow();
        if (!/[*?{},\n]/.test(path)) expect(matchesPath([path], path)).toBe(true);
      }),
    );
  });

  test('take linear time', () => {
    const started = performance.now();
    expect(firstMatch(['(a+)+$', '(a|aa)+$', '(.*a){12}$'], `${'a'.repeat(20_000)}b`)).toBeUndefined();
    expect(matchesPath([`${'*a'.repeat(20)}b`], 'a'.repeat(5_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
