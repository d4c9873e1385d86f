import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Jurisdiction, JurisdictionChange, Rule, Severity } from '../model/index.ts';
import { loadRulebook } from '../rulebook/index.ts';
import { checks } from './checks/index.ts';
import { weigh } from './severity.ts';

const rulebook = await loadRulebook();

const why = { en: 'because', de: 'weil' };
const place = (id: string, ...changes: readonly Omit<JurisdictionChange, 'rule' | 'why'>[]): Jurisdiction => ({
  id,
  name: { en: id, de: id },
  countries: ['XX'],
  changes: changes.map((change) => ({ rule: 'a-rule', why, ...change })),
  refs: [],
});

function weighed(jurisdictions: readonly Jurisdiction[], variants: readonly string[] = [], fixed = false): string {
  const rule = {
    id: 'a-rule',
    severity: { default: 'high', optional_field: 'low' },
    ...(fixed && { severityFixed: true }),
  } as unknown as Rule;
  const { severity, changed } = weigh({ variants, evidence: [] }, rule, jurisdictions);
  return changed ? `${severity}, in ${changed.jurisdiction}, elsewhere ${changed.from}` : severity;
}

describe('a finding weighs', () => {
  const milder = place('mild', { severity: 'medium' });
  const graver = place('strict', { severity: 'critical' });
  const silent = place('silent');
  test.each([
    { of: 'the base, without a jurisdiction', given: [], is: 'high' },
    { of: 'a jurisdiction that says so', given: [graver], is: 'critical, in strict, elsewhere high' },
    { of: 'a milder jurisdiction, where it is alone', given: [milder], is: 'medium, in mild, elsewhere high' },
    { of: 'the stricter of two', given: [milder, graver], is: 'critical, in strict, elsewhere high' },
    { of: 'the base, where another jurisdiction leaves it so', given: [milder, silent], is: 'high' },
    {
      of: 'its own variant, of which a general change does not speak',
      given: [graver],
      variants: ['optional_field'],
      is: 'low',
    },
    {
      of: 'its variant, where a change names it',
      given: [place('fi', { variant: 'optional_field', severity: 'medium' })],
      variants: ['optional_field'],
      is: 'medium, in fi, elsewhere low',
    },
    { of: 'what the project says, wherever it is', given: [graver], fixed: true, is: 'high' },
  ])('as $of: $is', ({ given, variants = [], fixed = false, is }) => {
    expect(weighed(given, variants, fixed)).toBe(is);
  });

  test('never less than the mildest of base and chosen jurisdictions, whatever their order', () => {
    const scale: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scale), { minLength: 1 }), (severities) => {
        const places = severities.map((severity, index) => place(`p${index}`, { severity }));
        const said = (order: readonly Jurisdiction[]): string => weighed(order).split(',')[0] ?? '';
        const gravest = scale.findLast((severity) => severities.includes(severity));
        expect(said(places)).toBe(gravest);
        expect(said([...places].reverse())).toBe(gravest);
      }),
    );
  });
});

describe('every change of a shipped jurisdiction', () => {
  const changes = [...rulebook.jurisdictions.values()].flatMap(({ id, changes: own }) =>
    own.map((change) => ({ id, ...change })),
  );
  test.each(changes)('$id: $rule $variant', ({ rule: id, variant, severity }) => {
    const rule = rulebook.rules.get(id);
    const check = checks.find((candidate) => candidate.id === rule?.check);
    const named = variant ?? 'default';
    expect([...Object.keys(check?.variants ?? {}), 'default']).toContain(named);
    expect(rule?.severity[named], 'would change nothing').not.toBe(severity);
  });
});
