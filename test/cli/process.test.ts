import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'bin/sparsam.js');
const folder = mkdtempSync(join(tmpdir(), 'sparsam-process-'));

test('the program is built (npm run build)', () => expect(existsSync(join(root, 'dist/main.js'))).toBe(true));

/** The scripts that a run loads from files, as V8's coverage names them. */
function scriptsLoadedBy(argv: readonly string[]): string[] {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const env = { ...process.env, NODE_V8_COVERAGE: coverage };
  expect(spawnSync(process.execPath, [program, ...argv], { env, cwd: folder }).status).toBe(0);
  const scripts: readonly { readonly url: string }[] = readdirSync(coverage).flatMap(
    (file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result,
  );
  const files = scripts.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  expect(files).toContain(join(root, 'dist/main.js'));
  return files;
}

const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);
const isPackage = (file: string): boolean => file.includes('node_modules');

/** In bytes. The command line takes half of it, a parser of HTML more than all of it. */
const little = 300_000;

describe('starts fast because it loads little', () => {
  test.each([['--version'], ['--help'], ['inventory', '--help'], ['--help', '--lang', 'de']])('%s %s', (...argv) => {
    const loaded = scriptsLoadedBy(argv);
    expect(loaded.filter(isPackage)).toEqual([]);
    expect(sizeOf(loaded)).toBeLessThan(little);
  });

  test('an empty folder loads no package but those that are bundled', () => {
    expect(scriptsLoadedBy([]).filter(isPackage)).toEqual([]);
  });

  test('a configuration in YAML loads what reads it', () => {
    const file = join(folder, 'some.yaml');
    writeFileSync(file, 'failOn: high\n');
    expect(scriptsLoadedBy(['--config', file]).filter(isPackage).join()).toContain('yaml');
  });
});

/** How a process ended, and what it said on stderr. */
async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  const stderr = child.stderr ? text(child.stderr) : Promise.resolve('');
  const [code, signal] = await once(child, 'exit');
  return { code, signal, stderr: await stderr };
}

describe('ends quietly', () => {
  test('when its reader closes the pipe', async () => {
    const child = spawn(process.execPath, [program, 'explain'], { cwd: folder });
    child.stdout.destroy();
    expect(await endOf(child)).toEqual({ code: 0, signal: null, stderr: '' });
  });

  test('with what it found, when its reader closes the pipe', async () => {
    const child = spawn(process.execPath, [program, '--stdin', '--strict', '--fail-on', 'low'], { cwd: folder });
    child.stdout.destroy();
    child.stdin.end('<form data-purpose="newsletter"><input type="tel" name="phone" required></form>');
    expect(await endOf(child)).toEqual({ code: 1, signal: null, stderr: '' });
  });

  test('on Ctrl-C', async () => {
    const child = spawn(process.execPath, [program, '--stdin'], { cwd: folder });
    // more than a pipe holds: once it is written, the program is reading
    child.stdin.write(' '.repeat(2 ** 20), () => child.kill('SIGINT'));
    child.stdin.on('error', () => {});
    expect(await endOf(child)).toEqual({ code: 130, signal: null, stderr: '' });
  });
});

test('says in one line what is wrong, without a stack', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, '--config', '/nowhere.yaml'], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect([status, stderr]).toEqual([2, 'sparsam: the configuration /nowhere.yaml cannot be read\n']);
});
