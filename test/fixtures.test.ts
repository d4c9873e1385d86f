import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { audit } from '../src/audit.ts';
import type { Report } from '../src/model/index.ts';
import { reporters } from '../src/report/index.ts';

const root = join(import.meta.dirname, '../fixtures');

/** Every form with every field's verdict, and every finding, in words short enough to be read. */
function digest({ sources, forms, findings }: Report): string {
  const told = forms.map((form) => ({
    form: `${form.path}:${form.span.start.line} ${form.name}`,
    purpose: [form.purpose.origin, ...form.purpose.ids].join(' '),
    ...(form.also.length > 0 && { also: form.also }),
    fields: form.fields.map(
      ({ name, requirement, classification, verdict }) =>
        `${name}: ${requirement.level} ${classification.category} (${classification.confidence}), ${verdict}`,
    ),
    findings: findings
      .filter((finding) => finding.form === form.id)
      .map(({ rule, outcome, severity, message }) => `${outcome} ${severity} ${rule}: ${message}`),
  }));
  const partial = sources.flatMap(({ path, status, reason }) => (reason ? [`${path} ${status}: ${reason}`] : []));
  return stringify({ notWholly: partial, forms: told }, { lineWidth: 0 });
}

describe('the fixtures', () => {
  let report: Report;
  beforeAll(async () => {
    report = await audit({ root });
  });

  test('yield the findings that they were written for', async () => {
    await expect(digest(report)).toMatchFileSnapshot(join(root, 'expected.yaml'));
  });

  test('yield no violation where the form was made with care', () => {
    const careful = report.findings.filter(({ path }) => path.startsWith('careful/'));
    expect(careful.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(report.forms.filter(({ path }) => path.startsWith('careful/'))).toHaveLength(2);
  });

  test('give the same bytes again, in every format', async () => {
    const again = await audit({ root });
    for (const reporter of reporters) {
      const options = { color: false, width: 80 };
      expect(await reporter.render(again, options)).toEqual(await reporter.render(report, options));
    }
  }, 300_000); // A browser prints the PDF, twice.

  test('leave no absolute path and no prefilled value in the report', () => {
    const text = JSON.stringify(report);
    expect(text).not.toContain(root);
    expect(readFileSync(join(root, 'laden/kasse.html'), 'utf8')).toContain('value="geheim-4711"');
    expect(text).not.toContain('geheim-4711');
  });

  test('point exactly at the control: a span begins where its tag or key begins', () => {
    for (const { path, fields } of report.forms) {
      for (const field of fields) {
        const text = readFileSync(join(root, field.path), 'utf8');
        const { start } = field.span;
        const lines = text.slice(0, start.offset).split('\n');
        expect([path, lines.length, (lines.at(-1)?.length ?? 0) + 1]).toEqual([path, start.line, start.column]);
        expect(text.slice(start.offset)).toMatch(/^(<\w|[\w'"[])/);
      }
    }
  });
});
