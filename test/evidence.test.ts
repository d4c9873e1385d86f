import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { services } from '../src/cli/host.ts';
import { main } from '../src/cli/main.ts';
import { run, testWith } from './format/consumer.ts';

let folder: string;
let project: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sparsam evidence ü-'));
  project = join(folder, 'project');
  write({
    'sparsam.config.yaml': 'purposes:\n  - { files: join.html, purpose: newsletter }\n',
    'join.html':
      '<form id="join"><label>E-mail <input type="email" name="email" required></label><label>Date of birth <input type="date" name="birthdate" required></label></form>',
    'über uns.html': '<p>no form</p>',
  });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  }
}

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line, run for real in the project. */
async function sparsam(...argv: readonly string[]): Promise<Answer> {
  return sparsamWith({}, ...argv);
}

async function sparsamWith(env: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Answer> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: unknown) => {
      written[name] += text;
    },
  });
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const streams = { stdin: nothing(), stdout: output('stdout'), stderr: output('stderr') };
  const code = await main(argv, { ...services, cwd: project, env, ...streams });
  return { code, ...written };
}

const inBundle = (path: string): string => join(project, 'audit', path);

/** Every file below a folder, with its content. */
function contents(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(of.length + 1), readFileSync(file, 'latin1')]),
  );
}

describe('sparsam evidence', () => {
  test('writes reports, what they were made with, a statement and digests, and nothing else anywhere', async () => {
    const before = Object.keys(contents(folder));
    const { code, stdout, stderr } = await sparsam('evidence', 'audit');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^wrote \d+ files to audit; sign audit\/SHA256SUMS/);
    const files = Object.keys(contents(inBundle('')));
    for (const path of [
      'SHA256SUMS',
      'config/sparsam.config.yaml',
      'packs/1-base/categories.yaml',
      'packs/2-gdpr/law.yaml',
      'report.html',
      'report.json',
      'run.json',
      'statement.json',
    ]) {
      expect(files).toContain(path);
    }
    const elsewhere = Object.keys(contents(folder)).filter((path) => !path.startsWith('project/audit/'));
    expect(elsewhere).toEqual(before);
  });

  test('gives the same bytes again, over an older bundle too, without a path or a name of this machine', async () => {
    await sparsam('evidence', 'audit');
    const first = contents(inBundle(''));
    await sparsam('evidence', 'audit');
    await sparsam('evidence', 'elsewhere/audit');
    expect(contents(inBundle(''))).toEqual(first);
    // the second audit saw the first bundle as part of the project
    expect(JSON.parse(contents(join(project, 'elsewhere/audit'))['report.json'] ?? '').sources.length).toBeGreaterThan(
      2,
    );
    const everything = JSON.stringify(first);
    const secrets = [folder, project, ...(hostname().length > 5 ? [hostname()] : [])];
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
  });

  testWith('sha256sum')('lists digests as sha256sum checks them', async () => {
    await sparsam('evidence', 'audit');
    const answer = run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: inBundle('') });
    expect(answer.match(/: OK$/gm)).toHaveLength(Object.keys(contents(inBundle(''))).length - 1);
  });

  test('states what was audited, as in-toto has it', async () => {
    await sparsam('evidence', 'audit');
    const statement = JSON.parse(readFileSync(inBundle('statement.json'), 'utf8'));
    expect(statement._type).toBe('https://in-toto.io/Statement/v1');
    expect(statement.predicateType).toBe('https://in-toto.io/attestation/test-result/v0.1');
    const digest = (path: string): string =>
      createHash('sha256')
        .update(readFileSync(join(project, path)))
        .digest('hex');
    expect(statement.subject).toEqual(
      ['join.html', 'über uns.html'].map((name) => ({ name, digest: { sha256: digest(name) } })),
    );
    const { result, passedTests, warnedTests, failedTests, configuration } = statement.predicate;
    expect(result).toBe('FAILED');
    expect(failedTests).toContain('required-field-beyond-purpose');
    expect(passedTests).toContain('preticked-consent');
    expect(new Set([...passedTests, ...warnedTests, ...failedTests]).size).toBe(
      passedTests.length + warnedTests.length + failedTests.length,
    );
    expect(configuration.map(({ name }: { name: string }) => name)).toContain('config/sparsam.config.yaml');
  });

  const refusals: readonly { readonly title: string; readonly prepare: () => void; readonly says: string }[] = [
    {
      title: 'a folder that holds something else',
      prepare: () => write({ 'audit/thesis.txt': 'years of work' }),
      says: 'audit holds something else than evidence',
    },
    { title: 'a file', prepare: () => write({ audit: 'x' }), says: 'audit is no folder' },
    {
      title: 'a link to a folder that holds something else',
      prepare: () => {
        mkdirSync(join(folder, 'home'));
        writeFileSync(join(folder, 'home/thesis.txt'), '');
        symlinkSync(join(folder, 'home'), inBundle(''));
      },
      says: 'audit holds something else than evidence',
    },
  ];
  test.each(refusals)('refuses $title, and leaves it as it is', async ({ prepare, says }) => {
    prepare();
    const before = contents(folder);
    const { code, stderr } = await sparsam('evidence', 'audit');
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(contents(folder)).toEqual(before);
  });

  test('takes an empty folder, and fails where something could not be read, but writes what there is', async () => {
    mkdirSync(inBundle(''), { recursive: true });
    write({ 'binary.html': '\u0000' });
    expect((await sparsam('evidence', 'audit')).code).toBe(2);
    expect(existsSync(inBundle('report.json'))).toBe(true);
    expect((await sparsam('evidence', 'audit', '--allow-incomplete')).code).toBe(0);
  });
});

describe('sparsam verify', () => {
  test('confirms what is as it was, wherever the bundle lies, whatever day it is', async () => {
    write({ 'sparsam.register.yaml': '# nothing is registered yet\n' });
    await sparsamWith({ SOURCE_DATE_EPOCH: '1700000000' }, 'evidence', 'audit', '--lang', 'de');
    const { code, stdout } = await sparsam('verify', 'audit');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^verified: nothing was changed, and an audit of the same 2 sources gives the same report/),
    ]);
    cpSync(inBundle(''), join(folder, 'archive'), { recursive: true });
    rmSync(inBundle(''), { recursive: true });
    expect((await sparsam('verify', join(folder, 'archive'))).code).toBe(0);
  });

  const tampering: readonly { readonly title: string; readonly tamper: () => void; readonly says: string }[] = [
    {
      title: 'a report that was edited',
      tamper: () => appendFileSync(inBundle('report.html'), ' '),
      says: 'report.html: is not what SHA256SUMS lists',
    },
    {
      title: 'a file that is missing',
      tamper: () => rmSync(inBundle('packs/2-gdpr/law.yaml')),
      says: 'packs/2-gdpr/law.yaml: is missing',
    },
    {
      title: 'a file that was added',
      tamper: () => write({ 'audit/approval.txt': 'all is well' }),
      says: 'approval.txt: is not listed in SHA256SUMS',
    },
    {
      title: 'a file that became a link',
      tamper: () => {
        cpSync(inBundle('report.json'), join(folder, 'report.json'));
        rmSync(inBundle('report.json'));
        symlinkSync(join(folder, 'report.json'), inBundle('report.json'));
      },
      says: 'report.json: is no regular file',
    },
    {
      title: 'digests that are gone',
      tamper: () => write({ 'audit/SHA256SUMS': '' }),
      says: 'SHA256SUMS: is missing or no list of digests',
    },
    {
      title: 'digests that lead out of the bundle',
      tamper: () => appendFileSync(inBundle('SHA256SUMS'), `${'0'.repeat(64)}  ../join.html\n`),
      says: 'SHA256SUMS: is missing or no list of digests',
    },
    {
      title: 'a statement whose digest was set right',
      tamper: () => {
        const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
        const statement = readFileSync(inBundle('statement.json'), 'utf8');
        const forged = statement.replace('"FAILED"', '"PASSED"');
        const sums = readFileSync(inBundle('SHA256SUMS'), 'utf8').replace(digest(statement), digest(forged));
        write({ 'audit/statement.json': forged, 'audit/SHA256SUMS': sums });
      },
      says: 'statement.json: does not say what the report and the other files say',
    },
  ];
  test.each(tampering)('detects $title', async ({ tamper, says }) => {
    await sparsam('evidence', 'audit');
    tamper();
    const { code, stdout } = await sparsam('verify', 'audit');
    expect(code).toBe(1);
    expect(stdout).toContain(says);
    expect(stdout).toContain('audit is not as it was written');
  });

  const changes: readonly {
    readonly title: string;
    readonly files: Readonly<Record<string, string>>;
    readonly says: string;
  }[] = [
    {
      title: 'a source that changed',
      files: { 'über uns.html': '<p>still none</p>' },
      says: 'über uns.html: has changed',
    },
    { title: 'a source that is new', files: { 'new.html': '' }, says: 'new.html: is new' },
    {
      title: 'a configuration that changed',
      files: { 'sparsam.config.yaml': 'purposes:\n  - { files: join.html, purpose: contact }\n' },
      says: 'the configuration is another one',
    },
    {
      title: 'a register that is new',
      files: { 'sparsam.register.yaml': '# nothing is registered yet\n' },
      says: 'the register is another one',
    },
    {
      title: 'a finding that is gone',
      files: { 'join.html': '<form id="join"><input type="email" name="email" required></form>' },
      says: 'no longer found: “Date of birth” is required',
    },
  ];
  test.each(changes)('says what differs: $title', async ({ files, says }) => {
    await sparsam('evidence', 'audit');
    write(files);
    const { code, stdout } = await sparsam('verify', 'audit');
    expect(code).toBe(1);
    expect(stdout).toContain(says);
    expect(stdout).toContain('audit is whole, but does not tell what is here now');
  });

  test('detects a forged report whose digests and statement were all set right, by auditing again', async () => {
    await sparsam('evidence', 'audit');
    write({ 'join.html': '<form id="join"><input type="email" name="email" required></form>' });
    await sparsam('evidence', 'forged');
    rmSync(inBundle(''), { recursive: true });
    cpSync(join(project, 'forged'), inBundle(''), { recursive: true });
    rmSync(join(project, 'forged'), { recursive: true });
    write({
      'join.html': '<form id="join"><label>Date of birth <input type="date" name="birthdate" required></label></form>',
    });
    const { code, stdout } = await sparsam('verify', 'audit', '--lang', 'de');
    expect(code).toBe(1);
    expect(stdout).toContain('neu gefunden');
  });

  test.each(['nowhere', '.', 'join.html'])('refuses what is no bundle: %s', async (place) => {
    const { code, stdout } = await sparsam('verify', place);
    expect(code).not.toBe(0);
    expect(stdout).not.toContain('verified');
  });
});

testWith('ssh-keygen')('a bundle is signed and checked with ssh-keygen, as the documentation says', async () => {
  await sparsam('evidence', 'audit');
  const key = join(folder, 'key');
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'dpo@example.org', '-f', key]);
  run('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', 'sparsam', 'SHA256SUMS'], { cwd: inBundle('') });
  const signers = join(folder, 'signers');
  writeFileSync(signers, `dpo@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
  const script = `ssh-keygen -Y verify -f '${signers}' -I dpo@example.org -n sparsam -s SHA256SUMS.sig < SHA256SUMS`;
  expect(run('sh', ['-c', script], { cwd: inBundle('') })).toContain('Good "sparsam" signature for dpo@example.org');
  expect((await sparsam('verify', 'audit')).code).toBe(0);

  appendFileSync(inBundle('SHA256SUMS'), ' ');
  expect(() => run('sh', ['-c', script], { cwd: inBundle('') })).toThrow();
});
