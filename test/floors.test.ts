import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

async function violationsIn(baseDir: string): Promise<{ modules: number; violations: string[] }> {
  const settings: ICruiseOptions = { ...options, ruleSet: { forbidden }, validate: true, baseDir };
  const { output } = await cruise(['src'], settings);
  const { summary } = output as ICruiseResult;
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

test('the floors hold', async () => {
  const { modules, violations } = await violationsIn(root);
  expect(violations).toEqual([]);
  expect(modules).toBeGreaterThan(50);
});

describe('a planted violation is seen', () => {
  const planted: readonly { file: string; imports: string; rule: string }[] = [
    { file: 'src/model/form.ts', imports: '../audit.ts', rule: 'model-imports-nothing' },
    { file: 'src/model/form.ts', imports: 'node:path', rule: 'model-imports-nothing' },
    { file: 'src/judge/index.ts', imports: '../classify/index.ts', rule: 'judge-visits-no-room' },
    { file: 'src/report/index.ts', imports: '../rulebook/index.ts', rule: 'report-visits-no-room' },
    { file: 'src/extract/index.ts', imports: '../link/index.ts', rule: 'extract-visits-no-room' },
    { file: 'src/cli/main.ts', imports: '../extract/index.ts', rule: 'cli-calls-audit-and-report' },
    { file: 'src/audit.ts', imports: './cli/main.ts', rule: 'nobody-calls-the-command-line' },
    { file: 'src/matcher/index.ts', imports: '../judge/index.ts', rule: 'matcher-calls-audit-and-report' },
    { file: 'src/audit.ts', imports: './matcher/index.ts', rule: 'nobody-calls-the-matcher' },
    { file: 'src/judge/index.ts', imports: 'chalk', rule: 'one-door-for-chalk' },
    { file: 'src/extract/html/index.ts', imports: 'cheerio/slim', rule: 'one-door-for-html-parser' },
    { file: 'src/extract/zod/index.ts', imports: 'ts-morph', rule: 'one-door-for-ts-morph' },
    { file: 'src/report/index.ts', imports: 'commander', rule: 'one-door-for-commander' },
    { file: 'src/cli/config.ts', imports: 'yaml', rule: 'one-door-for-yaml' },
    { file: 'src/classify/index.ts', imports: 'zod', rule: 'one-door-for-zod' },
    { file: 'src/report/html/index.ts', imports: 'playwright-core', rule: 'one-door-for-browser' },
    { file: 'src/extract/index.ts', imports: 'node:fs', rule: 'one-door-for-the-file-system' },
    { file: 'src/cli/main.ts', imports: 'csv-stringify/sync', rule: 'one-door-for-csv' },
    { file: 'src/report/csv/index.ts', imports: 'write-excel-file/node', rule: 'one-door-for-xlsx' },
    { file: 'src/link/index.ts', imports: './missing.ts', rule: 'nothing-unresolved' },
  ];

  const folder = mkdtempSync(join(tmpdir(), 'sparsam-floors-'));

  test.each(planted)('$file imports $imports: $rule', async ({ file, imports, rule }) => {
    const house = mkdtempSync(join(folder, 'house-'));
    const files = [
      file,
      ...(imports.startsWith('.') && rule !== 'nothing-unresolved' ? [join(dirname(file), imports)] : []),
    ];
    for (const path of files) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), path === file ? `import '${imports}';\n` : 'export {};\n');
    }
    writeFileSync(join(house, 'tsconfig.json'), '{}');
    const { violations } = await violationsIn(house);
    expect(violations.map((violation) => violation.split(':')[0])).toContain(rule);
  });
});
