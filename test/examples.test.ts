import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Example, Report, Rule } from '../src/model/index.ts';
import { loadRulebook } from '../src/rulebook/index.ts';

/** The rules' own examples, from source to finding: what `sparsam explain` prints is true. */

const rules = [...(await loadRulebook()).rules.values()];

interface Case {
  readonly title: string;
  readonly path: string;
  readonly example: Example;
}

function casesOf(rule: Rule, kind: 'good' | 'bad'): Case[] {
  return rule.examples[kind].map((example, index) => ({
    title: `${kind} ${index + 1} (${example.dialect})`,
    path: `${rule.id}/${kind}-${index + 1}.${example.dialect}`,
    example,
  }));
}

let report: Report;
beforeAll(async () => {
  const cases = rules.flatMap((rule) => [...casesOf(rule, 'good'), ...casesOf(rule, 'bad')]);
  const textsOf = (some: readonly Case[]) => some.map(({ path, example }) => ({ path, text: example.source }));
  const silent = await audit({ texts: textsOf(cases.filter(({ example }) => example.states === undefined)) });
  const stating = cases.filter(({ example }) => example.states !== undefined);
  const spoken = await audit({
    texts: textsOf(stating),
    processing: stating.map(({ path, example }) => ({ files: [path], states: example.states ?? {}, path: 'config' })),
  });
  report = {
    ...silent,
    sources: [...silent.sources, ...spoken.sources],
    findings: [...silent.findings, ...spoken.findings],
  };
}, 120_000);

/** What the rule says of its example, which must have been read. */
function outcomes(rule: Rule, path: string): string[] {
  expect(report.sources).toContainEqual(expect.objectContaining({ path, status: 'read' }));
  return report.findings
    .filter((finding) => finding.path === path && finding.rule === rule.id)
    .map(({ outcome }) => outcome);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(casesOf(rule, 'good'))('$title', ({ path }) => expect(outcomes(rule, path)).toEqual([]));

  test.each(casesOf(rule, 'bad'))('$title', ({ path, example }) =>
    expect(outcomes(rule, path)).toContain(example.outcome),
  );

  test('shows itself in HTML and in another dialect', () => {
    const dialects = new Set([...rule.examples.good, ...rule.examples.bad].map(({ dialect }) => dialect));
    expect(dialects).toContain('html');
    expect(dialects.size).toBeGreaterThan(1);
  });
});
