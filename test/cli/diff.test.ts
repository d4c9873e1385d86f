import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { Report } from '../../src/model/index.ts';
import { rehearse } from './rehearse.ts';

const page = (fields: string): string => `<form id="join" data-purpose="newsletter">${fields}</form>`;
const email = '<input type="email" name="email" required>';
const phone = (required: string): string => `<label>Phone <input type="tel" name="phone" ${required}></label>`;

let before = '';
let after = '';
beforeAll(async () => {
  const reportOn = async (fields: string): Promise<string> =>
    JSON.stringify(await audit({ texts: [{ path: 'a.html', text: page(fields) }] }));
  before = await reportOn(email);
  after = await reportOn(email + phone('required'));
});

describe('sparsam diff', () => {
  test('says what is new, and fails because of it', async () => {
    const files = { 'old.json': before, 'new.json': after };
    const { code, stdout, stderr } = await rehearse(['diff', 'old.json', 'new.json', '--strict', '--fail-on', 'low'], {
      files,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('New findings (1)');
    expect(stdout).toMatch(/Phone: .+, required/);
    expect(stderr).toMatch(/^sparsam: fails because of 1 new or worse finding/);
  });

  test('passes where something was mended, in German too', async () => {
    const files = { 'old.json': after, 'new.json': before };
    const { code, stdout } = await rehearse(['diff', 'old.json', 'new.json', '--lang', 'de'], { files });
    expect(code).toBe(0);
    expect(stdout).toContain('Behoben (1)');
    expect(stdout).toContain('Entfallene Felder (1)');
  });

  test('passes where what was there is there still', async () => {
    const { code, stdout } = await rehearse(['diff', 'old.json', 'old.json'], { files: { 'old.json': after } });
    expect([code, /^0 new findings, 0 worse, 0 better, 0 fixed, \d+ still open/m.test(stdout)]).toEqual([0, true]);
  });

  test('prints JSON for programs and Markdown for people', async () => {
    const files = { 'old.json': before, 'new.json': after };
    const argv = ['diff', 'old.json', 'new.json', '-f', 'json=out.json', '-f', 'markdown'];
    const { stdout, folder } = await rehearse(argv, { files });
    expect(stdout).toMatch(/^### What changed\n/);
    const json = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    expect(json.fates).toMatchObject({ new: 1, worse: 0, better: 0, fixed: 0, unchecked: 0 });
    expect(json.fields).toMatchObject([{ change: 'added', name: 'Phone', personal: true }]);
  });
});

describe('--compare', () => {
  test('shows what changed in every format that shows it', async () => {
    const parsed: Report = JSON.parse(after);
    const scene = { files: { 'old.json': before }, audit: () => parsed };
    const { stdout } = await rehearse(['--compare', 'old.json'], scene);
    expect(stdout).toContain('New findings (1)');
    const json = JSON.parse((await rehearse(['--compare', 'old.json', '-f', 'json'], scene)).stdout);
    expect(json.comparison.fates.new).toBe(1);
    const html = (await rehearse(['--compare', 'old.json', '-f', 'html'], scene)).stdout;
    expect(html).toContain('<section id="changes"');
    expect(html).toContain('Neue Funde');
    const markdown = (await rehearse(['--compare', 'old.json', '-f', 'markdown'], scene)).stdout;
    expect(markdown.indexOf('What changed')).toBeLessThan(markdown.indexOf('| Severity |'));
  });
});

describe('what is no report of ours is refused', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const cases: readonly { readonly title: string; readonly content: string; readonly says: RegExp }[] = [
    { title: 'no JSON', content: 'hello', says: /is no JSON that sparsam wrote/ },
    { title: 'other JSON', content: '{"a": 1}', says: /is no JSON that sparsam wrote/ },
    { title: 'null', content: 'null', says: /is no JSON that sparsam wrote/ },
    { title: 'nested beyond reason', content: deep, says: /is no JSON that sparsam wrote/ },
    {
      title: 'another version',
      content: '{"schemaVersion": "0.1"}',
      says: /has schema version 0.1, this sparsam reads/,
    },
    {
      title: 'a version that steers the terminal',
      content: '{"schemaVersion": "\\u001b[2J"}',
      says: /has schema version ␛\[2J,/,
    },
    { title: 'half a report', content: '{"schemaVersion": "VERSION"}', says: /is not valid at tool: / },
  ];
  test.each(cases)('$title', async ({ content, says }) => {
    const version = (JSON.parse(before) as Report).schemaVersion;
    const files = { 'old.json': content.replace('VERSION', version), 'new.json': after };
    const { code, stdout, stderr } = await rehearse(['diff', 'old.json', 'new.json'], { files });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });

  test('a report whose findings name what it does not hold, or JavaScript’s own properties', async () => {
    const report: Report = JSON.parse(after);
    for (const change of [{ form: 'elsewhere' }, { rule: 'constructor' }, { rule: '__proto__' }]) {
      const findings = report.findings.map((finding) => ({ ...finding, ...change }));
      const files = { 'old.json': JSON.stringify({ ...report, findings }), 'new.json': after };
      const { code, stderr } = await rehearse(['diff', 'old.json', 'new.json'], { files });
      expect(code).toBe(2);
      expect(stderr).toMatch(/not valid at findings\.0\./);
    }
  });

  test('a key that would be a prototype does nothing', async () => {
    const files = { 'old.json': before.replace('{', '{"__proto__": {"comparison": 1},'), 'new.json': before };
    expect((await rehearse(['diff', 'old.json', 'new.json'], { files })).code).toBe(0);
  });

  test('a file that is not there', async () => {
    const { code, stderr } = await rehearse(['diff', 'old.json', 'new.json']);
    expect([code, stderr]).toEqual([2, 'sparsam: old.json cannot be read\n']);
  });

  test('and no audit is begun for it', async () => {
    const { code, asked } = await rehearse(['--compare', 'old.json'], { files: { 'old.json': '{}' } });
    expect([code, asked]).toEqual([2, undefined]);
  });
});
