import { describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Example, Finding } from '../src/model/index.ts';
import { loadRulebook } from '../src/rulebook/index.ts';

/** The rules' own examples, from source to finding: what `sparsam explain` prints is true. */

const { rules } = await loadRulebook();

async function findingsOf(rule: string, { dialect, source }: Example): Promise<readonly Finding[]> {
  const report = await audit({ texts: [{ path: `example.${dialect}`, text: source }] });
  expect(report.sources).toEqual([expect.objectContaining({ status: 'read' })]);
  return report.findings.filter((finding) => finding.rule === rule);
}

describe.each([...rules.values()].map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.good.map((example, index) => [index + 1, example.dialect, example] as const))(
    'good %i (%s)',
    async (_, __, example) => expect(await findingsOf(id, example)).toEqual([]),
  );

  test.each(rule.examples.bad.map((example, index) => [index + 1, example.dialect, example] as const))(
    'bad %i (%s)',
    async (_, __, example) => {
      const findings = await findingsOf(id, example);
      expect(findings.map(({ outcome }) => outcome)).toContain(example.outcome);
    },
  );

  test('shows itself in markup and, where it can, in a schema', () => {
    const dialects = new Set([...rule.examples.good, ...rule.examples.bad].map(({ dialect }) => dialect));
    expect([...dialects].some((dialect) => dialect === 'html')).toBe(true);
    expect(dialects.size).toBeGreaterThan(1);
  });
});
