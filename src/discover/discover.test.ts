import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Discovery, type DiscoveryRequest, discover } from './index.ts';

/** A project as data: paths, and what a file holds or where a link leads. */
type Tree = Readonly<Record<string, string | { readonly link: string }>>;

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sparsam discover ü-'));
  root = join(folder, 'project');
  mkdirSync(root);
});

function build(tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string') writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}

function git(args: readonly string[], cwd = root): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'ignore' });
}

const look = (request: Partial<DiscoveryRequest> = {}): Promise<Discovery> =>
  discover({
    root,
    paths: ['.'],
    ignorePatterns: [],
    useIgnoreFiles: true,
    dialectOf: (path) => /\.(html|tsx)$/.exec(path)?.[1],
    ...request,
  });

const pathsOf = (discovery: Discovery): string[] => discovery.files.map((file) => file.path);
const reasonsOf = (discovery: Discovery): string[] =>
  discovery.unreadable.map(({ path, reason }) => `${path}: ${reason}`);

interface Case {
  readonly title: string;
  readonly tree: Tree;
  readonly request?: Partial<DiscoveryRequest>;
  readonly files: readonly string[];
  readonly unreadable?: readonly string[];
  readonly notExamined?: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  {
    title: 'files that an adapter reads, sorted by code units, at every depth and with dots in front',
    tree: { 'b.html': '', 'B.html': '', 'a/z.tsx': '', '.github/form.html': '', 'style.css': '', README: '' },
    files: ['.github/form.html', 'B.html', 'a/z.tsx', 'b.html'],
  },
  {
    title: 'dependencies, build output and minified files are skipped',
    tree: {
      'a.html': '',
      'node_modules/x/a.html': '',
      'packages/y/dist/a.html': '',
      '.next/a.html': '',
      'vendor/a.html': '',
      'a.min.html': '',
      'distance/a.html': '',
    },
    files: ['a.html', 'distance/a.html'],
  },
  {
    title: 'a skipped file that is named is read',
    tree: { 'dist/a.html': '', 'dist/b.html': '', 'x.min.html': '' },
    request: { paths: ['dist/a.html', 'x.min.html'] },
    files: ['dist/a.html', 'x.min.html'],
  },
  {
    title: 'a skipped folder that is named is read, but not the skipped folders in it',
    tree: { 'dist/a.html': '', 'dist/node_modules/b.html': '' },
    request: { paths: ['dist'] },
    files: ['dist/a.html'],
  },
  {
    title: 'ignore files of every level: the deeper one overrules, an ignored folder stays ignored',
    tree: {
      '.gitignore': 'old/\n*.draft.html\n/only-top.html\n',
      'old/a.html': '',
      'old/.gitignore': '!a.html',
      'only-top.html': '',
      'sub/only-top.html': '',
      'sub/x.draft.html': '',
      'sub/.gitignore': '!keep.draft.html\n',
      'sub/keep.draft.html': '',
    },
    files: ['sub/keep.draft.html', 'sub/only-top.html'],
  },
  {
    title: 'an ignored file that is named is read',
    tree: { '.gitignore': 'a.html', 'a.html': '', 'b.html': '' },
    request: { paths: ['a.html'] },
    files: ['a.html'],
  },
  {
    title: 'an ignored folder that is named is read',
    tree: {
      '.gitignore': 'generated/',
      'generated/a.html': '',
      'generated/.gitignore': 'b.html',
      'generated/b.html': '',
    },
    request: { paths: ['generated'] },
    files: ['generated/a.html'],
  },
  {
    title: '.sparsamignore holds for named files too, so that a commit hook may name every file',
    tree: {
      '.sparsamignore': 'legacy/',
      'legacy/a.html': '',
      'b.html': '',
      'sub/.sparsamignore': '/c.html',
      'sub/c.html': '',
    },
    request: { paths: ['legacy/a.html', 'legacy', 'b.html', 'sub'] },
    files: ['b.html'],
  },
  {
    title: 'ignore patterns hold for named files too',
    tree: { 'legacy/a.html': '', 'b.html': '' },
    request: { paths: ['legacy/a.html', '.'], ignorePatterns: ['legacy/'] },
    files: ['b.html'],
  },
  {
    title: 'without ignore files only the skipped folders stay out',
    tree: { '.gitignore': 'a.html', '.sparsamignore': 'b.html', 'a.html': '', 'b.html': '', 'node_modules/c.html': '' },
    request: { useIgnoreFiles: false },
    files: ['a.html', 'b.html'],
  },
  {
    title: 'globs, braces among them',
    tree: { 'a.html': '', 'b.tsx': '', 'sub/deep/c.html': '', 'node_modules/d.html': '' },
    request: { paths: ['**/*.html', '{b,x}.tsx'] },
    files: ['a.html', 'b.tsx', 'sub/deep/c.html'],
  },
  {
    title: 'what exists is no glob: brackets, spaces, leading dashes',
    tree: { 'app/[id]/page.tsx': '', 'app/i/page.tsx': '', '-f.html': '', 'my form.html': '', '(group)/x.tsx': '' },
    request: { paths: ['app/[id]/*.tsx', '-f.html', 'my form.html', '(group)'] },
    files: ['(group)/x.tsx', '-f.html', 'app/[id]/page.tsx', 'my form.html'],
  },
  {
    title: 'umlauts, composed on the command line and decomposed on the disk, and the other way round',
    tree: { 'u\u0308ber.html': '', 'gr\u00fc\u00dfe.html': '', 'a\u0308/b.html': '' },
    request: { paths: ['\u00fcber.html', 'gru\u0308*.html', '\u00e4/*.html'] },
    files: ['a\u0308/b.html', 'gr\u00fc\u00dfe.html', 'u\u0308ber.html'],
  },
  {
    title: 'what is named and missing is unreadable',
    tree: { 'a.html': '' },
    request: { paths: ['a.html', 'missing.html', 'a.html/x', '*.tsx'] },
    files: ['a.html'],
    unreadable: [
      '*.tsx: no file matches this glob',
      'a.html/x: no such file or folder',
      'missing.html: no such file or folder',
    ],
  },
  {
    title: 'links: a broken one is reported, a second name is not read twice, folders are not followed',
    tree: {
      'a.html': '',
      'again.html': { link: 'a.html' },
      'broken.html': { link: 'nowhere.html' },
      'self.html': { link: 'self.html' },
      'same.html': { link: 'notes.txt' },
      'notes.txt': '',
      'sub/b.html': '',
      'linked.html': { link: 'sub' },
      loop: { link: '.' },
    },
    files: ['a.html', 'same.html', 'sub/b.html'],
    unreadable: ['broken.html: broken symbolic link', 'self.html: symbolic link that leads to itself'],
  },
  {
    title: 'a link that leads out of the project is not followed',
    tree: { 'a.html': { link: '../outside.html' } },
    files: [],
    unreadable: ['a.html: symbolic link that leads out of the project'],
  },
  {
    title: 'a link that is named is followed wherever it leads, unless it leads nowhere',
    tree: { 'a.html': { link: '../outside.html' }, 'b.html': { link: 'nowhere' } },
    request: { paths: ['a.html', 'b.html'] },
    files: ['a.html'],
    unreadable: ['b.html: broken symbolic link'],
  },
  {
    title: 'nothing outside the root is read unless it is named',
    tree: { 'a.html': '' },
    request: { paths: ['.', '../outside.html'] },
    files: ['../outside.html', 'a.html'],
  },
  {
    title: 'files that may hold forms and that nobody reads are counted, and so is any other that is named',
    tree: {
      'a.vue': '',
      'sub/b.vue': '',
      'c.svelte': '',
      'notes.md': '',
      'other.md': '',
      Makefile: '',
      'dist/d.vue': '',
    },
    request: { paths: ['.', 'notes.md', 'Makefile'] },
    files: [],
    notExamined: { makefile: 1, md: 1, svelte: 1, vue: 2 },
  },
  { title: 'an empty folder', tree: {}, files: [] },
];

describe.each([
  { place: 'a plain folder', prepare: () => {} },
  { place: 'a git work tree, nothing committed', prepare: () => git(['init', '-q']) },
  {
    place: 'a git work tree, everything committed',
    prepare: () => {
      git(['init', '-q']);
      git(['add', '-A', '.']);
      git(['commit', '-qm', 'all', '--allow-empty']);
    },
  },
])('in $place', ({ prepare }) => {
  test.each(cases)('$title', async ({ tree, request, files, unreadable = [], notExamined = {} }) => {
    writeFileSync(join(folder, 'outside.html'), '');
    build(tree);
    prepare();
    const discovery = await look(request);
    expect(pathsOf(discovery)).toEqual(files);
    expect(reasonsOf(discovery)).toEqual(unreadable);
    expect(Object.fromEntries(discovery.notExamined.map((entry) => [entry.extension, entry.files]))).toEqual(
      notExamined,
    );
  });
});

describe('git', () => {
  test('a tracked file that was deleted is no longer there, a tracked one that is ignored is read', async () => {
    build({ 'gone.html': '', 'kept.html': '' });
    git(['init', '-q']);
    git(['add', '-A', '.']);
    build({ '.gitignore': 'kept.html' });
    rmSync(join(root, 'gone.html'));
    const discovery = await look();
    expect(pathsOf(discovery)).toEqual(['kept.html']);
    expect(reasonsOf(discovery)).toEqual([]);
  });

  test('an untracked repository inside is read by its own rules, a submodule is not', async () => {
    build({ 'nested/a.html': '', 'nested/b.html': '', 'nested/.gitignore': 'b.html', 'module/c.html': '' });
    for (const path of ['nested', 'module']) git(['init', '-q'], join(root, path));
    git(['add', '-A', '.'], join(root, 'module'));
    git(['commit', '-qm', 'all'], join(root, 'module'));
    git(['init', '-q']);
    git(['add', 'module']);
    expect(pathsOf(await look())).toEqual(['nested/a.html']);
  });

  test('a root below the top of the work tree obeys the ignore files above it', async () => {
    build({ '.gitignore': 'b.html', 'sub/a.html': '', 'sub/b.html': '' });
    git(['init', '-q']);
    expect(pathsOf(await look({ root: join(root, 'sub') }))).toEqual(['a.html']);
  });

  test('a hook that the repository configures is not executed', async () => {
    build({ 'a.html': '', 'hook.sh': `#!/bin/sh\ntouch '${join(folder, 'executed')}'\n` });
    chmodSync(join(root, 'hook.sh'), 0o755);
    git(['init', '-q']);
    git(['add', '-A', '.']);
    git(['config', 'core.fsmonitor', join(root, 'hook.sh')]);
    expect(pathsOf(await look())).toEqual(['a.html']);
    expect((await look({ root: folder, paths: ['executed'] })).unreadable).toHaveLength(1);
  });

  test('variables that a commit hook sets do not lead to another repository', async () => {
    build({ 'a.html': '' });
    git(['init', '-q']);
    process.env['GIT_DIR'] = join(folder, 'elsewhere');
    try {
      build({ '.gitignore': '*.tsx', 'b.tsx': '' });
      expect(pathsOf(await look())).toEqual(['a.html']);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});

test('a socket is not opened', async () => {
  const server = createServer().listen(join(root, 'socket.html'));
  await once(server, 'listening');
  expect(reasonsOf(await look())).toEqual(['socket.html: not a regular file']);
  server.close();
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8 is reported', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${root}/gr`), Buffer.from([0xfc]), Buffer.from('n.html')]), '');
  expect(reasonsOf(await look())).toEqual(['gr\uFFFDn.html: its name is not valid UTF-8']);
});

// the superuser may open everything
describe.skipIf(process.getuid?.() === 0).each([
  { place: 'a plain folder', prepare: () => {} },
  { place: 'a git work tree', prepare: () => git(['init', '-q']) },
])('in $place', ({ prepare }) => {
  test('a folder that may not be opened is reported', async () => {
    build({ 'a.html': '', 'closed/b.html': '' });
    prepare();
    chmodSync(join(root, 'closed'), 0);
    const discovery = await look();
    chmodSync(join(root, 'closed'), 0o755);
    expect(pathsOf(discovery)).toEqual(['a.html']);
    expect(reasonsOf(discovery)).toEqual(['closed: permission denied']);
  });
});
