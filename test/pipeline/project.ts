import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** This checkout. */
export const root = join(import.meta.dirname, '../..');

/** What a test's programs see: nothing of the build service or npm that may run this test, and no one's git configuration. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(CI|GITHUB|GITLAB|RUNNER|GIT|npm)(_|$)/.test(name)),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** A folder that goes when the tests have run. */
export const openFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`));

/** Somebody's project: a git repository of their own. */
export interface Project {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly git: (...argv: readonly string[]) => string;
  readonly run: (program: string, argv: readonly string[], env?: NodeJS.ProcessEnv) => SpawnSyncReturns<string>;
}

/** Makes a repository with these files, all staged. */
export function openProject(files: Readonly<Record<string, string | Uint8Array>>): Project {
  const folder = openFolder('project');
  const git: Project['git'] = (...argv) =>
    execFileSync('git', argv, { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe' });
  const write: Project['write'] = (contents) => {
    for (const [path, content] of Object.entries(contents)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  const run: Project['run'] = (program, argv, env = {}) =>
    spawnSync(program, argv, { cwd: folder, env: { ...environment, ...env }, encoding: 'utf8', timeout: 300_000 });
  git('init', '--quiet', '--initial-branch=main');
  write(files);
  git('add', '--all');
  return { folder, git, write, run };
}

/** Packs the built checkout as npm would publish it. @returns the tarball */
export function pack(): string {
  const folder = openFolder('package');
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  return join(folder, readdirSync(folder)[0] ?? '');
}
