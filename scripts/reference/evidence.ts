import { audit } from '../../src/audit.ts';
import type { Rule } from '../../src/model/index.ts';

/** What a rule's own examples show of it. */
export interface Shown {
  readonly good: number;
  readonly bad: number;
  readonly dialects: readonly string[];
  /** The grades of what its findings in the bad examples rest on. */
  readonly grades: readonly string[];
}

/** Runs every rule's bad examples and sees what its findings rest on. */
export async function shownBy(rules: readonly Rule[]): Promise<ReadonlyMap<string, Shown>> {
  const texts = rules.flatMap(({ id, examples }) =>
    examples.bad.map(({ dialect, source }, index) => ({ path: `${id}/${index}.${dialect}`, text: source })),
  );
  const { findings } = await audit({ texts });
  return new Map(
    rules.map(({ id, examples: { good, bad } }) => {
      const own = findings.filter((finding) => finding.rule === id && finding.path.startsWith(`${id}/`));
      const grades = new Set(own.flatMap(({ evidence }) => evidence.map(({ grade }) => grade)));
      const dialects = new Set([...good, ...bad].map(({ dialect }) => dialect));
      return [id, { good: good.length, bad: bad.length, dialects: [...dialects].sort(), grades: [...grades].sort() }];
    }),
  );
}
