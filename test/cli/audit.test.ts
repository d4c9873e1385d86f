import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model/index.ts';
import { rehearse, type Scene } from './rehearse.ts';
import { finding, form, reportOf, source } from './specimen.ts';

const withFindings = (...given: readonly Partial<Finding>[]): Report =>
  reportOf({ forms: [form()], findings: given.map(finding) });

const unread = source({ path: 'b.html', status: 'unreadable', reason: 'binary file' });

describe('exit codes', () => {
  const cases: readonly { readonly argv: string; readonly report: Report; readonly code: number }[] = [
    { argv: '', report: reportOf(), code: 0 },
    { argv: '', report: withFindings({}), code: 1 },
    { argv: '', report: withFindings({ severity: 'critical' }), code: 1 },
    { argv: '', report: withFindings({ severity: 'medium' }), code: 0 },
    { argv: '--fail-on medium', report: withFindings({ severity: 'medium' }), code: 1 },
    { argv: '--fail-on critical', report: withFindings({}), code: 0 },
    { argv: '--fail-on none', report: withFindings({ severity: 'critical' }), code: 0 },
    { argv: '', report: withFindings({ outcome: 'review' }), code: 0 },
    { argv: '--strict', report: withFindings({ outcome: 'review' }), code: 1 },
    { argv: '--strict', report: withFindings({ outcome: 'review', severity: 'low' }), code: 0 },
    { argv: '--strict', report: withFindings({ outcome: 'accepted' }), code: 0 },
    { argv: '', report: reportOf({ sources: [unread] }), code: 2 },
    { argv: '', report: reportOf({ sources: [unread], forms: [form()], findings: [finding()] }), code: 2 },
    { argv: '--fail-on none', report: reportOf({ sources: [unread] }), code: 2 },
    { argv: '--allow-incomplete', report: reportOf({ sources: [unread] }), code: 0 },
    {
      argv: '--allow-incomplete',
      report: reportOf({ sources: [unread], forms: [form()], findings: [finding()] }),
      code: 1,
    },
    { argv: '', report: reportOf({ sources: [source({ status: 'partial', reason: 'an include' })] }), code: 0 },
  ];
  test.each(cases)(
    '«$argv» $report.summary.severities $report.summary.outcomes → $code',
    async ({ argv, report, code }) => {
      expect((await rehearse(argv.split(' ').filter(Boolean), { audit: () => report })).code).toBe(code);
    },
  );

  test('the configuration sets the threshold, the command line overrules it', async () => {
    const scene: Scene = { files: { 'sparsam.config.yaml': 'failOn: low\nstrict: true\n' } };
    const audit = () => withFindings({ outcome: 'review', severity: 'low' });
    expect((await rehearse([], { ...scene, audit })).code).toBe(1);
    expect((await rehearse(['--fail-on', 'high'], { ...scene, audit })).code).toBe(0);
  });
});

describe('asks the audit', () => {
  const cases: readonly {
    readonly title: string;
    readonly argv: readonly string[];
    readonly scene?: Scene;
    readonly asked: object;
  }[] = [
    {
      title: 'for the current folder where nothing is named',
      argv: [],
      asked: { paths: ['.'], useIgnoreFiles: true, ignorePatterns: [], purpose: [], language: 'en' },
    },
    { title: 'the same where the command is named', argv: ['audit', 'x'], asked: { paths: ['x'] } },
    {
      title: 'for paths as seen from the root, which is where the configuration stands',
      argv: ['.', '../other/a.html', '[id]/*.tsx', './x/'],
      scene: { files: { 'sparsam.config.yaml': '', 'sub/x': '' }, from: 'sub' },
      asked: { paths: ['sub', 'other/a.html', 'sub/[id]/*.tsx', 'sub/x'] },
    },
    { title: 'for a path that begins with a dash', argv: ['--', '-f.html'], asked: { paths: ['-f.html'] } },
    {
      title: 'for purposes, in one word or several',
      argv: ['--purpose', 'newsletter,contact', '--purpose', 'login'],
      asked: { purpose: ['newsletter', 'contact', 'login'] },
    },
    {
      title: 'to leave out what the configuration and the command line say',
      argv: ['--ignore-pattern', 'a/', '--ignore-pattern', 'b', '--no-ignore'],
      scene: { files: { 'sparsam.config.yaml': 'ignore: [legacy/]' } },
      asked: { ignorePatterns: ['legacy/', 'a/', 'b'], useIgnoreFiles: false },
    },
    {
      title: 'for German, from the configuration or the command line',
      argv: ['--lang=de'],
      scene: { files: { 'sparsam.config.yaml': 'lang: en' } },
      asked: { language: 'de' },
    },
    {
      title: 'for stdin, named from the current folder',
      argv: ['--stdin', '--stdin-filename', 'größe.tsx'],
      scene: { files: { 'sparsam.config.yaml': '' }, from: 'sub', stdin: '\ufeff<p>Größe ✓ 𝔘' },
      asked: { paths: [], texts: [{ path: 'sub/größe.tsx', text: '<p>Größe ✓ 𝔘' }] },
    },
    { title: 'for stdin without a name', argv: ['--stdin'], asked: { texts: [{ path: 'stdin.html', text: '' }] } },
  ];
  test.each(cases)('$title', async ({ argv, scene, asked }) => {
    const run = await rehearse(argv, scene);
    expect(run.stderr).toBe('');
    expect(run.asked).toMatchObject(asked);
  });
});

describe('reports', () => {
  test('in text to stdout by default, and says nothing more', async () => {
    const run = await rehearse([], { audit: () => withFindings({}) });
    expect(run.stdout).toContain('Phone is required');
    expect(run.stderr).toBe('');
  });

  test('in several formats, to stdout and into files whose folders are made', async () => {
    const run = await rehearse(['-f', 'json', '--format=sarif=out/deep/a=b.sarif'], { audit: () => withFindings({}) });
    expect(JSON.parse(run.stdout).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(run.folder, 'out/deep/a=b.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readdirSync(join(run.folder, 'out/deep'))).toEqual(['a=b.sarif']);
    expect(run.stderr).toBe(
      'wrote sarif to out/deep/a=b.sarif\nsparsam: the run fails because of 1 finding of severity high or above\n',
    );
  });

  test('to where the configuration says, relative to it', async () => {
    const run = await rehearse([], { files: { 'sparsam.config.yaml': 'formats: [json=a.json]' }, from: 'sub' });
    expect(existsSync(join(run.folder, 'a.json'))).toBe(true);
    expect(run.stdout).toBe('');
  });

  test('over a file that is there, keeping its permissions', async () => {
    const prepare: Scene = { files: { 'a.json': 'old' } };
    const run = await rehearse(['-f', 'json=a.json'], {
      ...prepare,
      audit: ({ root }) => {
        chmodSync(join(root ?? '', 'a.json'), 0o600);
        return reportOf();
      },
    });
    expect(JSON.parse(readFileSync(join(run.folder, 'a.json'), 'utf8')).forms).toEqual([]);
    expect(statSync(join(run.folder, 'a.json')).mode & 0o777).toBe(0o600);
  });

  test('in bytes into a file, never to a terminal', async () => {
    const run = await rehearse(['-f', 'xlsx=a.xlsx'], { stdoutIsTerminal: true });
    expect(readFileSync(join(run.folder, 'a.xlsx')).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    const refused = await rehearse(['-f', 'xlsx'], { stdoutIsTerminal: true });
    expect([refused.code, refused.asked, refused.stderr]).toEqual([
      2,
      undefined,
      'sparsam: xlsx is no text for a terminal; give it a file: --format xlsx=report.xlsx\n',
    ]);
    expect((await rehearse(['-f', 'xlsx'])).code).toBe(0);
  });

  test('an error where a file cannot be written', async () => {
    const run = await rehearse(['-f', 'json=file/a.json'], { files: { file: '' } });
    expect([run.code, run.stderr]).toEqual([2, 'sparsam: file/a.json cannot be written (ENOTDIR)\n']);
  });

  test.each([
    { env: {}, argv: [], isTerminal: true, colored: true },
    { env: {}, argv: [], isTerminal: false, colored: false },
    { env: { NO_COLOR: '1' }, argv: [], isTerminal: true, colored: false },
    { env: { NO_COLOR: '' }, argv: [], isTerminal: true, colored: true },
    { env: { TERM: 'dumb' }, argv: [], isTerminal: true, colored: false },
    { env: { FORCE_COLOR: '1' }, argv: [], isTerminal: false, colored: true },
    { env: { FORCE_COLOR: '0' }, argv: [], isTerminal: true, colored: false },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, argv: ['--no-color'], isTerminal: true, colored: false },
    { env: { NO_COLOR: '1' }, argv: ['--color'], isTerminal: false, colored: true },
    { env: {}, argv: ['--color', '-f', 'terminal=out.txt'], isTerminal: true, colored: false },
  ])('with colours: $env $argv $isTerminal → $colored', async ({ env, argv, isTerminal, colored }) => {
    const run = await rehearse(argv, { env, stdoutIsTerminal: isTerminal, audit: () => withFindings({}) });
    expect(run.stdout.includes('\x1b[')).toBe(colored);
  });

  test('as wide as the terminal', async () => {
    const run = await rehearse([], { columns: 60, audit: () => withFindings({}) });
    expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('quietly', () => {
  test('nothing where nothing fails', async () => {
    const run = await rehearse(['-q'], { audit: () => withFindings({ severity: 'low' }) });
    expect([run.code, run.stdout, run.stderr]).toEqual([0, '', '']);
  });

  test('the report where the run fails, and files in any case', async () => {
    const run = await rehearse(['-q', '-f', 'terminal', '-f', 'json=a.json'], { audit: () => withFindings({}) });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Phone is required');
    expect(run.stderr).toBe('');
    expect(existsSync(join(run.folder, 'a.json'))).toBe(true);
  });

  test('but never about what could not be read', async () => {
    const run = await rehearse(['-q'], { audit: () => reportOf({ sources: [unread] }) });
    expect(run.stderr).toBe('sparsam: 1 file could not be read, so the run fails (--allow-incomplete accepts that)\n');
  });
});

test('says so where there was nothing to read', async () => {
  const run = await rehearse([], { audit: () => reportOf({ sources: [] }) });
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/^sparsam: there was nothing to read/);
});

describe('progress', () => {
  const slowly: Scene['audit'] = async ({ onProgress }) => {
    await new Promise((done) => setTimeout(done, 1050));
    onProgress?.(7, 20);
    onProgress?.(8, 20);
    return reportOf();
  };

  test('is counted on a terminal after a second, and cleared', async () => {
    const { stderr } = await rehearse([], { stderrIsTerminal: true, audit: slowly });
    expect(stderr).toBe('\r\x1b[K7 of 20 sources read\r\x1b[K');
  });

  test.each([
    { argv: [], stderrIsTerminal: false },
    { argv: ['--quiet'], stderrIsTerminal: true },
  ])('is silent: $argv', async ({ argv, stderrIsTerminal }) => {
    expect((await rehearse(argv, { stderrIsTerminal, audit: slowly })).stderr).toBe('');
  });

  test('is silent on short runs', async () => {
    const audit: Scene['audit'] = ({ onProgress }) => {
      onProgress?.(1, 1);
      return reportOf();
    };
    expect((await rehearse([], { stderrIsTerminal: true, audit })).stderr).toBe('');
  });
});

test('--print-config prints what holds, as a configuration', async () => {
  const files = { 'sparsam.config.yaml': 'lang: de\nignore: [a]\npurposes:\n  "x/**": newsletter\n' };
  const run = await rehearse(['--print-config', '--fail-on', 'low', '--ignore-pattern', 'b'], { files });
  expect(run.asked).toBeUndefined();
  expect(JSON.parse(run.stdout)).toEqual({
    lang: 'de',
    failOn: 'low',
    strict: false,
    formats: ['terminal'],
    ignore: ['a', 'b'],
    purposes: { 'x/**': 'newsletter' },
  });
  expect(run.stderr).toBe('aus sparsam.config.yaml\n');
  const again = await rehearse(['--print-config', '-q'], { files: { 'sparsam.config.json': run.stdout } });
  expect(again.stdout).toBe(run.stdout);
});
