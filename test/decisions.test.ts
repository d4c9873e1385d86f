import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { audit } from '../src/audit.ts';
import { loadRulebook } from '../src/rulebook/index.ts';

/**
 * What courts and authorities decided, rebuilt as small projects: the report says what the decision said, cites it, and says
 * no more. The forms are written anew; only the point that was decided is taken from the decision.
 */

interface Case {
  /** Ids in `rules/gdpr/law.yaml`; each must be cited by a finding. */
  readonly decision: readonly string[];
  readonly held: string;
  /** Whose law counts besides the GDPR. */
  readonly jurisdictions?: readonly string[];
  /** `<outcome> <severity> <rule> <field>`: all that is found, in the order of the report, but for rules that only screen. */
  readonly finds: readonly string[];
}

const { rules } = await loadRulebook();
const folder = join(import.meta.dirname, 'decisions');
const cases = readdirSync(folder)
  .sort()
  .map((id) => ({ id, ...(parse(readFileSync(join(folder, id, 'case.yaml'), 'utf8')) as Case) }));

describe.each(cases)('$id', ({ id, decision, jurisdictions = [], finds }) => {
  test('is found, cited, and nothing else', async () => {
    const report = await audit({ root: join(folder, id), jurisdictions });
    const findings = report.findings.filter(({ rule }) => rules.get(rule)?.decision !== 'screen');
    const nameOf = new Map(report.forms.flatMap(({ fields }) => fields.map((field) => [field.id, field.name])));
    const told = findings.map(({ outcome, severity, rule, field = '' }) =>
      `${outcome} ${severity} ${rule} ${nameOf.get(field) ?? ''}`.trim(),
    );
    expect(told).toEqual(finds);
    expect(findings.flatMap(({ law }) => law.map((reference) => reference.id))).toEqual(
      expect.arrayContaining([...decision]),
    );
  });
});
