import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit.ts';
import { services } from '../../src/cli/host.ts';
import { rehearse } from '../cli/rehearse.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sparsam changes ü-'));
  root = join(folder, 'project');
  mkdirSync(root);
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

function commit(): void {
  git('add', '-A', '.');
  git('commit', '-qm', 'x', '--allow-empty');
}

const form = (name: string): string => `<form id="${name}"><input type="email" name="email"></form>`;
const component =
  'export const Fields = () => <><input name="email" type="email" required /><input name="city" /></>;\n';
const page = (name: string): string =>
  `import { Fields } from './${name}';\nexport const Page = () => <form method="post"><Fields /></form>;\n`;
const schema = `import { z } from 'zod';\nexport const signup = z.object({ email: z.string().email(), phone: z.string() });\n`;
const bound = `import { useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import { signup } from './schema';
export function Join() {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(signup) });
  return <form onSubmit={handleSubmit(() => {})}><input {...register('email')} /><input {...register('phone')} /></form>;
}
`;

describe('what changed since a commit', () => {
  const cases: readonly {
    readonly title: string;
    readonly before: Readonly<Record<string, string>>;
    readonly change: () => void;
    readonly forms: readonly string[];
    readonly changed: number;
  }[] = [
    {
      title: 'is a changed file, a new one and a staged one',
      before: { 'a.html': form('a'), 'b.html': form('b'), 'c.html': form('c') },
      change: () => {
        write({ 'a.html': form('a2'), 'new ü.html': form('n'), 'c.html': form('c2') });
        git('add', 'c.html');
      },
      forms: ['a.html', 'c.html', 'new ü.html'],
      changed: 3,
    },
    { title: 'is nothing', before: { 'a.html': form('a') }, change: () => {}, forms: [], changed: 0 },
    {
      title: 'is no ignored file',
      before: { '.gitignore': 'b.html', 'a.html': form('a') },
      change: () => write({ 'b.html': form('b') }),
      forms: [],
      changed: 0,
    },
    {
      title: 'is a renamed file under its new name',
      before: { 'a.html': form('a') },
      change: () => git('mv', 'a.html', 'b.html'),
      forms: ['b.html'],
      changed: 2,
    },
    {
      title: 'is a form whose component changed, and not its neighbour',
      before: {
        'page.tsx': page('fields'),
        'fields.tsx': component,
        'other.tsx': page('elsewhere'),
        'x.html': form('x'),
      },
      change: () => write({ 'fields.tsx': component.replace('city', 'town') }),
      forms: ['page.tsx'],
      changed: 1,
    },
    {
      title: 'is a form whose schema changed',
      before: { 'join.tsx': bound, 'schema.ts': schema, 'x.html': form('schema') },
      change: () => write({ 'schema.ts': schema.replace('z.string() }', 'z.string().optional() }') }),
      forms: ['join.tsx'],
      changed: 1,
    },
  ];
  test.each(cases)('$title', async ({ before, change, forms, changed }) => {
    git('init', '-q');
    write(before);
    commit();
    change();
    const report = await audit({ root, since: 'HEAD' });
    expect(report.forms.map(({ path }) => path)).toEqual(forms);
    expect(report.scope).toMatchObject({ since: 'HEAD', changed });
    expect(report.sources.every(({ path }) => !path.startsWith('x.'))).toBe(true);
  });

  test('is told from where a branch left another', async () => {
    git('init', '-q', '-b', 'main');
    write({ 'a.html': form('a'), 'b.html': form('b'), 'c.html': form('c') });
    commit();
    git('checkout', '-qb', 'feature');
    write({ 'b.html': form('b2') });
    commit();
    git('checkout', '-q', 'main');
    write({ 'a.html': form('a2') });
    commit();
    git('checkout', '-q', 'feature');
    write({ 'c.html': form('c2') });
    const report = await audit({ root, since: 'main' });
    expect(report.forms.map(({ path }) => path)).toEqual(['b.html', 'c.html']);
  });

  test('is everything where nothing was ever committed, and is seen from a folder below the top', async () => {
    git('init', '-q');
    write({ 'sub/a.html': form('a'), 'b.html': form('b') });
    const below = join(root, 'sub');
    expect((await audit({ root: below, since: 'HEAD' })).forms).toHaveLength(1);
    commit();
    expect((await audit({ root: below, since: 'HEAD' })).forms).toHaveLength(0);
    write({ 'sub/a.html': form('a2') });
    expect((await audit({ root: below, since: 'HEAD' })).forms).toHaveLength(1);
  });

  test('executes nothing that the repository configures', async () => {
    git('init', '-q');
    write({ 'a.html': form('a'), '.gitattributes': '*.html filter=x diff=x' });
    commit();
    const trap = `touch '${join(folder, 'executed')}'; cat`;
    for (const key of [
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'diff.x.command',
      'diff.x.textconv',
      'diff.external',
    ])
      git('config', key, trap);
    write({ 'a.html': form('a2') });
    expect((await audit({ root, since: 'HEAD' })).forms).toHaveLength(1);
    expect(existsSync(join(folder, 'executed'))).toBe(false);
  });

  test('judges no register entry and fixes no finding elsewhere', async () => {
    git('init', '-q');
    write({ 'a.html': form('a') });
    commit();
    const register = {
      path: 'sparsam.register.yaml',
      forms: [{ form: 'a.html#a', purposes: [], fields: [], line: 1 }],
      accepted: [],
    };
    expect((await audit({ root, since: 'HEAD', register })).register?.differences).toEqual([]);
  });
});

describe('a base that git does not know is an error, never an option', () => {
  beforeEach(() => {
    git('init', '-q');
    commit();
  });

  test.each(['nowhere', '--output=x', '-h', 'HEAD^{tree}', 'HEAD:a', '$(touch executed)', ''])('%j', async (since) => {
    await expect(audit({ root, since })).rejects.toMatchObject({ name: 'NoSuchCommit', reason: 'unknown' });
    expect(existsSync(join(root, 'x'))).toBe(false);
  });

  test('so is one without a common ancestor', async () => {
    git('checkout', '-q', '--orphan', 'other');
    write({ 'a.html': form('a') });
    commit();
    git('branch', 'here');
    git('checkout', '-q', '--orphan', 'third');
    write({ 'b.html': form('b') });
    commit();
    await expect(audit({ root, since: 'here' })).rejects.toMatchObject({ reason: 'unrelated' });
  });

  const cases = [
    { argv: ['--since', 'nowhere'], says: "git knows no commit called 'nowhere'" },
    { argv: ['--since=--all'], says: "git knows no commit called '--all'" },
    { argv: ['--since', 'nowhere', '--lang', 'de'], says: 'git kennt keinen Commit namens „nowhere“' },
    { argv: ['--changed', '--since', 'HEAD'], says: '--changed and --since do not go together' },
    { argv: ['--shard', '1/2', '--changed'], says: '--shard and --changed do not go together' },
  ];
  test.each(cases)('$argv', async ({ argv, says }) => {
    const { code, stdout, stderr } = await rehearse(argv, {
      audit: () => services.audit({ root, since: argv[1] ?? argv[0]?.slice(8) ?? '' }),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});

test('every format that people read says that only a part was read', async () => {
  git('init', '-q');
  write({ 'a.html': form('a'), 'b.html': form('b') });
  commit();
  write({ 'a.html': form('a2') });
  const scene = { audit: () => services.audit({ root, since: 'HEAD' }) };
  for (const format of ['terminal', 'markdown', 'html']) {
    const { stdout } = await rehearse(['--changed', '-f', format], scene);
    expect(stdout).toMatch(/changed since HEAD/i);
  }
});
