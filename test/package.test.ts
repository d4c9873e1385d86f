import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const elsewhere = mkdtempSync(join(tmpdir(), 'sparsam-package-'));

let tarball = '';

/** Puts the packed package, and of this checkout's dependencies only those that it declares, into an empty folder. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', elsewhere], { cwd: root });
  tarball = join(elsewhere, readdirSync(elsewhere).find((file) => file.endsWith('.tgz')) ?? '');
  const modules = join(elsewhere, 'node_modules');
  mkdirSync(join(modules, 'sparsam'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'sparsam')]);
  writeFileSync(join(elsewhere, 'package.json'), '{ "type": "module" }');
  const alsoInExamples = ['vitest', '@types'];
  for (const name of [...Object.keys(manifest.dependencies), ...alsoInExamples])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
}, 60_000);

describe('the package, installed in an empty folder', () => {
  const sparsam = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, ['node_modules/sparsam/bin/sparsam.js', ...args], {
      cwd: elsewhere,
      encoding: 'utf8',
      ...(input && { input }),
    });

  test('finds a violation and ends with 1', () => {
    writeFileSync(
      join(elsewhere, 'newsletter.html'),
      '<form method="post" data-purpose="newsletter"><select name="salutation" required><option>Mr</option><option>Ms</option></select></form>',
    );
    const { status, stdout, stderr } = sparsam(['newsletter.html']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('mandatory-civility');
  });

  test('reads standard input', () => {
    const form =
      '<form method="post" data-purpose="newsletter"><label>E-mail <input type="email" name="email" required></label></form>';
    const { status, stdout } = sparsam(['--stdin', '--stdin-filename', 'a.html', '-f', 'json'], form);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).forms).toHaveLength(1);
  });

  test('teaches by example', () => {
    const { status, stdout } = sparsam(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('sparsam src');
  });

  test('works as a library', () => {
    writeFileSync(
      join(elsewhere, 'use.js'),
      `import { audit } from 'sparsam';
       const report = await audit({ texts: [{ path: 'a.html', text: '<form><input type="email" name="email"></form>' }] });
       console.log(report.forms[0].fields[0].classification.category);`,
    );
    expect(execFileSync('node', ['use.js'], { cwd: elsewhere, encoding: 'utf8' })).toBe('contact.email\n');
  });

  test('works as a matcher', () => {
    writeFileSync(
      join(elsewhere, 'match.js'),
      `import { toCollectOnlyFor } from 'sparsam/matcher';
       const { pass, message } = await toCollectOnlyFor('<form><input type="tel" name="phone" required></form>', 'newsletter');
       console.log(pass, message());`,
    );
    const said = execFileSync('node', ['match.js'], { cwd: elsewhere, encoding: 'utf8' });
    expect(said).toMatch(
      /^false These forms should collect only what they need for “Newsletter sign-up”.*✖ phone: excessive/s,
    );
  });

  test.each([
    { page: 'api.md', file: 'example.ts', program: 'tsx', argv: ['example.ts'] },
    { page: 'ci/testing.md', file: 'example.test.ts', program: 'vitest', argv: ['run', 'example.test.ts'] },
  ])('runs the example of docs/$page, and its types hold', ({ page, file, program, argv }) => {
    const [, example = ''] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, 'docs', page), 'utf8')) ?? [];
    writeFileSync(join(elsewhere, file), example);
    const run = (name: string, args: readonly string[]) =>
      spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: elsewhere, encoding: 'utf8' });
    const { status, stdout } = run(program, argv);
    expect([stdout, status]).toEqual([expect.stringMatching(/necessary\n|1 passed/), 0]);
    const settings = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
    expect(run('tsc', [...settings, '--types', 'node', file]).stdout).toBe('');
  });

  test('ships its types, rules and schemas, and nothing that it does not need', () => {
    const inside = (path: string): string => join(elsewhere, 'node_modules/sparsam', path);
    for (const path of [
      'dist/types/index.d.ts',
      'dist/types/matcher/index.d.ts',
      'rules/gdpr/law.yaml',
      'schemas/report.schema.json',
      'LICENSE',
      'NOTICE',
    ]) {
      expect(existsSync(inside(path)), path).toBe(true);
    }
    for (const path of ['src', 'test', 'fixtures', 'scripts']) expect(existsSync(inside(path)), path).toBe(false);
  });
});

describe('the package for those who check packages', () => {
  test.each([
    ['publint', ['--strict']],
    ['attw', ['--profile', 'esm-only', '--quiet']],
  ])('%s has nothing to say', (tool, args) => {
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), [tarball, ...args], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).not.toMatch(/error|warning|💀|🥴/i);
    expect(status).toBe(0);
  });
});
