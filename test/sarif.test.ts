import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import { reporters } from '../src/report/index.ts';
import { reportOf, source } from './cli/specimen.ts';
import { hostileTexts, rendered, reportSaying } from './format/stage.ts';

const multitool: string = createRequire(import.meta.url)('@microsoft/sarif-multitool');
const folder = mkdtempSync(join(tmpdir(), 'sparsam-sarif-'));

interface SarifResult {
  readonly ruleId?: string;
  readonly level?: string;
  readonly message: { readonly text?: string; readonly id?: string; readonly arguments?: readonly string[] };
  readonly partialFingerprints?: Record<string, string>;
  readonly locations: readonly { readonly physicalLocation: { readonly region: Record<string, number> } }[];
}

/** Validates with Microsoft's validator and the rules of GitHub; it ends with 0 also where it found errors. */
function validate(log: string): readonly SarifResult[] {
  const input = join(folder, 'log.sarif');
  const output = join(folder, 'validation.sarif');
  writeFileSync(input, log);
  rmSync(output, { force: true });
  const child = spawnSync(
    multitool,
    ['validate', input, '--rule-kind', 'Sarif;Ghas', '--output', output, '--log', 'ForceOverwrite'],
    {
      encoding: 'utf8',
    },
  );
  if (child.error) throw child.error;
  return JSON.parse(readFileSync(output, 'utf8')).runs[0].results;
}

describe('the SARIF report of the fixtures', () => {
  let log = '';
  beforeAll(async () => {
    const report = await audit({ root: join(import.meta.dirname, '../fixtures') });
    const sarif = reporters.find((reporter) => reporter.id === 'sarif');
    log = String(await sarif?.render(report, { color: false, width: 80 }));
  });

  test('passes the SARIF validator with the rules for GitHub', () => {
    // SARIF2006 opens the links and needs a network.
    const complaints = validate(log).filter(({ ruleId, level }) => ruleId !== 'SARIF2006' && level !== 'note');
    expect(complaints).toEqual([]);
  });

  test('has what the validator does not ask for: fingerprints, and a region with an end', () => {
    const results: readonly SarifResult[] = JSON.parse(log).runs[0].results;
    expect(results.length).toBeGreaterThan(5);
    const fingerprints = results.map((result) => result.partialFingerprints?.['sparsam/v1']);
    expect(new Set(fingerprints).size).toBe(results.length);
    for (const { partialFingerprints } of results) {
      expect(partialFingerprints?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{1,16}:\d+$/);
    }
    for (const { locations } of results) {
      expect(locations[0]?.physicalLocation.region).toEqual({
        startLine: expect.any(Number),
        startColumn: expect.any(Number),
        endLine: expect.any(Number),
        endColumn: expect.any(Number),
      });
    }
  });

  test('stays within what GitHub keeps', () => {
    const { driver } = JSON.parse(log).runs[0].tool;
    expect(driver.rules.length).toBeGreaterThan(5);
    for (const { shortDescription, fullDescription, help, properties } of driver.rules) {
      expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect([help.text, help.markdown]).not.toContain('');
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(Object.keys(properties).sort()).toEqual(['precision', 'problem.severity', 'tags']);
    }
  });

  test.each(hostileTexts)('keeps %j a plain text at a relative address', async (text) => {
    const [run] = JSON.parse(await rendered('sarif', reportSaying(text))).runs;
    const [{ message, locations }] = run.results;
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect(new URL(uri, 'file:///project/').href).toMatch(/^file:\/\/\/project\/./);
    expect(message.text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|\]\(/u);
  });

  test('says what was not read', async () => {
    const sources = [source({ status: 'unreadable', reason: 'binary file' }), source({ path: 'b c.html' })];
    const [run] = JSON.parse(await rendered('sarif', reportOf({ sources }))).runs;
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.html' } } }];
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'binary file' }, locations }],
      },
    ]);
    expect(run.results).toEqual([]);
  });

  test('and the validator is one that can complain', () => {
    expect(validate(log.replace(/"startLine": \d+/, '"startLine": 0')).map(({ level }) => level)).toContain('error');
  });
});
