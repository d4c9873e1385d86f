import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { greedy, sparing } from './forms.ts';
import { openProject, type Project, root } from './project.ts';

/** As docs/ci/lint-staged.md says. */
const configured = { 'package.json': '{ "lint-staged": { "*": "sparsam" } }', '.gitignore': 'node_modules/\n' };

/** A project with lint-staged and sparsam installed, whose first commit is made. */
function openConfigured(): Project {
  const project = openProject(configured);
  mkdirSync(join(project.folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'bin/sparsam.js'), join(project.folder, 'node_modules/.bin/sparsam'));
  project.git('commit', '--quiet', '-m', 'Begin');
  return project;
}

function lintStaged({ run }: Project): { status: number | null; said: string } {
  const { status, stdout, stderr } = run(join(root, 'node_modules/.bin/lint-staged'), []);
  return { status, said: stdout + stderr };
}

describe('lint-staged', () => {
  test('stops a commit whose form asks for too much, whatever the file is called', () => {
    const project = openConfigured();
    project.write({ 'für Größe & Maß/an "meldung" [1].html': greedy });
    project.git('add', '--all');
    const { status, said } = lintStaged(project);
    expect(said).toContain('für Größe & Maß/an "meldung" [1].html');
    expect(said).toContain('mandatory-civility');
    expect(status).toBe(1);
  });

  test('lets pass what nothing reads, what asks for enough, and what is deleted', () => {
    const project = openConfigured();
    project.write({ 'gone.html': greedy });
    project.git('add', '--all');
    project.git('commit', '--quiet', '-m', 'Ask for too much');
    rmSync(join(project.folder, 'gone.html'));
    project.write({
      'über uns.md': '# About',
      'logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      'empty file': '',
      'join.html': sparing,
    });
    project.git('add', '--all');
    expect(lintStaged(project)).toMatchObject({ status: 0 });
  });

  test('judges what is staged, not what is beside it', () => {
    const project = openConfigured();
    project.write({ 'join.html': sparing, 'other.html': greedy });
    project.git('add', 'join.html');
    project.write({ 'join.html': greedy });
    expect(lintStaged(project)).toMatchObject({ status: 0 });
  });

  test('hears .sparsamignore', () => {
    const project = openConfigured();
    project.write({ 'drafts/join.html': greedy, '.sparsamignore': 'drafts/\n' });
    project.git('add', '--all');
    expect(lintStaged(project)).toMatchObject({ status: 0 });
  });
});
