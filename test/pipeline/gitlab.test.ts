import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { testWith } from '../format/consumer.ts';
import { greedy, sparing } from './forms.ts';
import { openFolder, openProject, pack, root } from './project.ts';

const component = readFileSync(join(root, 'templates/sparsam.yml'), 'utf8');

let version = '';
beforeAll(() => {
  version = `file:${pack()}`;
});

/** Runs the component's job in a project with these files, as GitLab's shell executor would. */
function runJob(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const lines = Object.entries({ version, ...inputs }).map(
    ([name, value]) => `      ${name}: ${JSON.stringify(value)}`,
  );
  const project = openProject({
    ...files,
    'templates/sparsam.yml': component,
    '.gitlab-ci.yml': ['include:', '  - local: templates/sparsam.yml', '    inputs:', ...lines, ''].join('\n'),
    '.gitignore': '.gitlab-ci-local/\n',
  });
  project.git('remote', 'add', 'origin', 'git@gitlab.example.org:ada/shop.git');
  project.git('commit', '--quiet', '-m', 'Begin');
  const options = ['--force-shell-executor', '--home', openFolder('home'), inputs['job-name'] ?? 'sparsam'];
  const env = { npm_config_prefer_offline: 'true' };
  const { status, stdout, stderr } = project.run(join(root, 'node_modules/.bin/gitlab-ci-local'), options, env);
  const artifact = (path: string): string => join(project.folder, path);
  return { status, log: stdout + stderr, artifact };
}

interface Issue {
  readonly check_name: string;
  readonly location: { readonly path: string };
}

describe('the GitLab component', () => {
  // rsync is how gitlab-ci-local hands the project to a job
  testWith('rsync')('fails a form that asks for too much and leaves the reports that GitLab shows', () => {
    const { status, log, artifact } = runJob({ 'für uns/join.html': greedy, 'ok.html': sparing });
    expect(log).toContain('mandatory-civility');
    expect(status).toBe(1);
    const issues: Issue[] = JSON.parse(readFileSync(artifact('gl-code-quality-report.json'), 'utf8'));
    const paths = issues
      .filter((issue) => issue.check_name === 'mandatory-civility')
      .map(({ location }) => location.path);
    expect(paths).toEqual(['für uns/join.html']);
    expect(readFileSync(artifact('sparsam.xml'), 'utf8')).toContain('<failure');
    expect(existsSync(artifact('sparsam.html'))).toBe(true);
  });

  testWith('rsync')('takes its inputs as words, never as a command', () => {
    const inputs = {
      'job-name': 'data protection',
      paths: 'for*ms/*.html $(touch>pwned);',
      arguments: '--lang=de --allow-incomplete',
      'fail-on': 'none',
    };
    const { status, log, artifact } = runJob({ 'forms/join.html': greedy, 'other.html': sparing }, inputs);
    expect(log).toContain('Keine Rechtsberatung');
    expect(log).toContain('1 Formular in');
    expect(existsSync(artifact('pwned'))).toBe(false);
    expect(status).toBe(0);
  });

  test('names the version of this package', () => {
    const { version: released } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(component).toContain(`default: "${released}"`);
  });
});
