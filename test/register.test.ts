import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { services } from '../src/cli/host.ts';
import { main } from '../src/cli/main.ts';
import { registerJsonSchema } from '../src/cli/register/json-schema.ts';
import type { Difference, Finding, Report } from '../src/model/index.ts';

interface Case {
  readonly title: string;
  readonly before: Readonly<Record<string, string>>;
  /** Files that are written over those of `before`; null: deleted. */
  readonly after?: Readonly<Record<string, string | null>>;
  /** The rule of the finding that is accepted before. */
  readonly accept?: string;
  /** What a person replaces in the register by hand. */
  readonly edit?: readonly [string, string];
  readonly today?: string;
  readonly says: readonly string[];
  /** Of the finding that was accepted. */
  readonly status?: Finding['status'];
}

const cases: readonly Case[] = parse(readFileSync(join(import.meta.dirname, 'register/locked.yaml'), 'utf8'));
const stage = mkdtempSync(join(tmpdir(), 'sparsam-register-'));

/** A project in a folder of its own, and the command line in it. */
function openProject(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(stage, 'project-'));
  const write = (changed: Readonly<Record<string, string | null>>): void => {
    for (const [path, content] of Object.entries(changed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (content === null) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), content);
    }
  };
  const run = async (argv: readonly string[]) => {
    const told = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr') => ({
      write: (content: string | Uint8Array) => {
        told[name] += content;
      },
    });
    const code = await main(argv, {
      ...services,
      cwd: folder,
      env: {},
      stdin: (async function* () {})(),
      stdout: output('stdout'),
      stderr: output('stderr'),
    });
    return { code, ...told };
  };
  const register = (): string => readFileSync(join(folder, 'sparsam.register.yaml'), 'utf8');
  write(files);
  return { write, run, register };
}

type Project = ReturnType<typeof openProject>;

const answer = ['--reason', 'A club of carpenters', '--basis', 'Art. 6(1)(f) GDPR', '--by', 'D. Officer'];
const dates = ['--until', '2027-01-31', '--today', '2026-11-01'];

async function audit(project: Project, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await project.run(['-q', '-f', 'json', '--fail-on', 'none', ...argv]);
  if (stdout === '') throw new Error(stderr);
  const report: Report = JSON.parse(stdout);
  return { code, stderr, report };
}

const inWords = ({ kind, path, line, form, field, rule, was, is }: Difference): string =>
  [kind, `${path}:${line}`, form, field, rule && `[${rule}]`, was && `was ${was}`, is && `is ${is}`]
    .filter((part) => part)
    .join(' ');

describe('--locked', () => {
  test.each(cases)('$title', async ({ before, after = {}, accept, edit, today = '2026-11-01', says, status }) => {
    const project = openProject(before);
    expect((await project.run(['register', '-q'])).stderr).toBe('');
    const id = accept && (await audit(project)).report.findings.find(({ rule }) => rule === accept)?.fingerprint;
    if (id) expect((await project.run(['accept', id, ...answer, ...dates])).stderr).toBe('');
    if (edit) project.write({ 'sparsam.register.yaml': project.register().replaceAll(edit[0], edit[1]) });
    project.write(after);

    const { code, stderr, report } = await audit(project, '--locked', '--today', today);
    expect(report.register?.differences.map(inWords)).toEqual(says);
    if (status) expect(report.findings.find(({ fingerprint }) => fingerprint === id)?.status).toBe(status);
    expect(code).toBe(says.length > 0 ? 1 : 0);
    for (const { path, line } of report.register?.differences ?? []) expect(stderr).toContain(`${path}:${line}  `);
  });
});

const page = `<form id="join" data-purpose="newsletter" method="post"><input type="email" name="email" required>
<input name="extra" aria-label="Job title" required></form>`;

const edited = `# Read by the data protection officer.
version: 1

# Ours.
forms:
  # The oldest form.
  - form: z.html#join # moves in May
    note: 'kept  as  it  is'
    purpose: newsletter
    fields:
      - { field: extra, category: work.job_title, requirement: required, note: why? } # ask the club
      # the address
      - { field: email, category: contact.email, requirement: required }

  - form: a.html#join
    purpose: newsletter
    fields:
      - { field: email, category: contact.email, requirement: required }
      - { field: extra, category: work.job_title, requirement: required }
`;

describe('register', () => {
  test('leaves a register as it is that says what the code says', async () => {
    const project = openProject({ 'a.html': page, 'z.html': page, 'sparsam.register.yaml': edited });
    expect(await project.run(['register'])).toMatchObject({ code: 0, stderr: '' });
    expect(project.register()).toBe(edited);
  });

  test("changes one line where one thing changed, and keeps people's words and order", async () => {
    const project = openProject({ 'a.html': page, 'z.html': page, 'sparsam.register.yaml': edited });
    project.write({ 'z.html': page.replace(' required></form>', '></form>') });
    await project.run(['register', '-q']);
    const before = edited.split('\n');
    const changed = project
      .register()
      .split('\n')
      .filter((line, index) => line !== before[index]);
    expect(changed).toEqual([
      '      - { field: extra, category: work.job_title, requirement: optional, note: why? } # ask the club',
    ]);
  });

  test('puts what is new where a sorted list has it', async () => {
    const project = openProject({ 'a.html': page, 'z.html': page, 'sparsam.register.yaml': edited });
    project.write({ 'b.html': page, 'a.html': page.replace('<input', '<input type="tel" name="fax"><input') });
    await project.run(['register', '-q']);
    const forms: { form: string; fields: { field: string }[] }[] = parse(project.register()).forms;
    expect(forms.map(({ form }) => form)).toEqual(['b.html#join', 'z.html#join', 'a.html#join']);
    expect(forms[2]?.fields.map(({ field }) => field)).toEqual(['email', 'extra', 'fax']);
  });

  test('of one folder leaves the others alone', async () => {
    const project = openProject({ 'new/a.html': page, 'old/a.html': page });
    await project.run(['register', '-q']);
    project.write({ 'new/a.html': '<p>gone</p>', 'old/a.html': '<p>gone</p>' });
    await project.run(['register', '-q', 'new']);
    expect(parse(project.register()).forms.map(({ form }: { form: string }) => form)).toEqual(['old/a.html#join']);
  });

  test('with --check writes nothing and fails', async () => {
    const project = openProject({ 'a.html': page });
    const { code, stdout } = await project.run(['register', '--check']);
    expect(code).toBe(1);
    expect(stdout).toContain('a.html:1  a form that is not in the register; it asks for contact.email, work.job_title');
    expect(project.register).toThrow();
  });

  test.each([
    [
      'a mistyped key',
      'version: 1\nform: []\n',
      "sparsam.register.yaml:2:1 unknown key 'form' (did you mean 'forms'?)",
    ],
    [
      'a form given twice',
      `${edited}  - { form: a.html#join, purpose: x, fields: [] }\n`,
      "sparsam.register.yaml:20:1 'a.html#join' stands here a second time",
    ],
    ['marks of a merge', `<<<<<<< ours\n${edited}`, 'sparsam.register.yaml:'],
    ['a day that is none', 'version: 1\naccepted: [{ until: 2026-02-30 }]\n', 'must be a day: YYYY-MM-DD'],
    ['the key __proto__', 'version: 1\n__proto__: {}\n', "'__proto__' is not allowed as a key"],
  ])('refuses %s, with its place', async (_, text, message) => {
    const project = openProject({ 'a.html': page, 'sparsam.register.yaml': text });
    const { code, stderr } = await project.run(['register']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(project.register()).toBe(text);
  });
});

describe('the schema of registers', () => {
  const published = readFileSync(join(import.meta.dirname, '../schemas/register.schema.json'), 'utf8');

  test('is published as it is', () => {
    expect(published).toBe(registerJsonSchema());
  });

  test('accepts what sparsam writes, and refuses a mistyped key', async () => {
    const project = openProject({ 'a.html': page });
    await project.run(['accept', '--all', '--reason', 'of old', '--by', 'D. Officer', ...dates]);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(published));
    expect(validate(parse(project.register()))).toBe(true);
    expect(validate({ version: 1, form: [] })).toBe(false);
  });
});

describe('accept', () => {
  test.each([
    ['nothing', [], 'takes the ids of findings'],
    ['no legal basis', ['0000', '--reason', 'a', '--by', 'b', '--until', '2999-01-01'], 'also needs --basis'],
    ['no approver', ['--all', '--reason', 'a', '--until', '2999-01-01'], 'also needs --by'],
    [
      'an unknown finding',
      ['0000', ...answer, '--until', '2999-01-01'],
      "no finding has an id that begins with '0000'",
    ],
    ['a day that is over', ['0000', ...answer, '--until', '2020-01-01'], '--until 2020-01-01 is over already'],
    ['a day that is none', ['0000', ...answer, '--until', '2999-02-30'], "not '2999-02-30'"],
  ])('refuses %s', async (_, argv, message) => {
    const { code, stderr } = await openProject({ 'a.html': page }).run(['accept', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('adopts what is there: it stays open, is marked, and fails no run', async () => {
    const project = openProject({ 'a.html': page });
    expect((await project.run(['-q', '--fail-on', 'medium'])).code).toBe(1);
    await project.run(['accept', '--all', '--reason', 'of old', '--by', 'D. Officer', ...dates]);
    const { code, stdout } = await project.run(['--fail-on', 'medium', '--locked', '--today', '2026-12-01']);
    expect(code).toBe(0);
    expect(stdout).toContain('adopted by D. Officer until 2027-01-31, not yet examined: of old');
    const { report } = await audit(project, '--today', '2026-12-01');
    expect(report.findings.map(({ status }) => status)).toEqual(report.findings.map(() => 'adopted'));
    expect(report.summary.outcomes.accepted).toBe(0);
    expect((await project.run(['-q', '--fail-on', 'medium', '--today', '2027-02-01'])).code).toBe(1);
  });

  test('--no-inline lets no comment answer for a finding', async () => {
    const allowed = page.replace(
      '<input name="extra"',
      '<!-- sparsam-allow required-field-beyond-purpose -- ours --><input name="extra"',
    );
    const project = openProject({ 'a.html': allowed });
    expect((await project.run(['-q', '--fail-on', 'medium'])).code).toBe(0);
    expect((await project.run(['-q', '--fail-on', 'medium', '--no-inline'])).code).toBe(1);
  });

  test('--locked without a register says how to write one', async () => {
    const { code, stderr } = await openProject({ 'a.html': page }).run(['--locked']);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'sparsam register' writes it"),
    });
  });
});
