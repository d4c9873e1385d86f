import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { testWith } from '../format/consumer.ts';
import { greedy, sparing } from './forms.ts';
import { environment, openFolder, openProject, root } from './project.ts';

const manifest = join(root, '.pre-commit-hooks.yaml');

/** This checkout as it stands, as a repository that pre-commit can clone, with a tag. */
function publish(): string {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', listing, { cwd: root, encoding: 'utf8' }).split('\0');
  const folder = openFolder('published');
  for (const path of listed.filter((path) => path !== '' && existsSync(join(root, path)))) {
    cpSync(join(root, path), join(folder, path));
  }
  const git = (...argv: readonly string[]): unknown => execFileSync('git', argv, { cwd: folder, env: environment });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '-m', 'Publish');
  git('tag', 'v1.0.0');
  return folder;
}

testWith('pre-commit')('pre-commit understands the hook', () => {
  expect(execFileSync('pre-commit', ['validate-manifest', manifest], { encoding: 'utf8' })).toBe('');
});

// It clones, installs, builds and packs as on a stranger's machine.
testWith('pre-commit')(
  'pre-commit installs the hook, stops what asks for too much and lets pass what does not',
  { timeout: 400_000 },
  () => {
    const project = openProject({
      'für Größe/an meldung.html': greedy,
      'join.html': sparing,
      'notes.md': '# Notes',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const home = { PRE_COMMIT_HOME: openFolder('pre-commit'), npm_config_prefer_offline: 'true' };
    project.write({
      '.pre-commit-config.yaml': `repos: [{ repo: ${publish()}, rev: v1.0.0, hooks: [{ id: sparsam }] }]`,
    });
    const hook = (...files: readonly string[]) => {
      const { status, stdout } = project.run('pre-commit', ['run', '--color=never', ...files], home);
      return { status, stdout };
    };

    const stopped = hook('--all-files');
    expect(stopped.stdout).toContain('für Größe/an meldung.html');
    expect(stopped.stdout).toContain('mandatory-civility');
    expect(stopped.stdout).not.toContain('join.html');
    expect(stopped.status).toBe(1);

    const passed = hook('--files', 'join.html', 'notes.md', 'logo.svg');
    expect(passed).toEqual({ status: 0, stdout: expect.stringMatching(/^sparsam\.+Passed\n/) });
  },
);
