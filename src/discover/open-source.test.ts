import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSource, projectReader } from './index.ts';
import { sizeLimit } from './read-file.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sparsam-open-'));
});

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];

const texts: readonly { readonly title: string; readonly content: Buffer; readonly text: string }[] = [
  { title: 'UTF-8', content: bytes('<b>Größe ✓ 𝔘</b>'), text: '<b>Größe ✓ 𝔘</b>' },
  { title: 'UTF-8 with a byte order mark', content: bytes([0xef, 0xbb, 0xbf], '<p>ü'), text: '<p>ü' },
  { title: 'UTF-16, little endian', content: bytes([0xff, 0xfe], utf16('<p>ü')), text: '<p>ü' },
  { title: 'UTF-16, big endian', content: bytes([0xfe, 0xff], swapped('<p>ü')), text: '<p>ü' },
  { title: 'windows-1252 that nobody declares', content: bytes('Stra', [0xdf], 'e ', [0x80]), text: 'Straße €' },
  {
    title: 'an encoding that a meta element declares',
    content: bytes('<meta charset="iso-8859-2">', [0xb1]),
    text: '<meta charset="iso-8859-2">ą',
  },
  {
    title: 'an encoding that an XML declaration states',
    content: bytes("<?xml version='1.0' encoding='koi8-r'?>", [0xc1]),
    text: "<?xml version='1.0' encoding='koi8-r'?>а",
  },
  {
    title: 'an encoding that does not exist',
    content: bytes('<meta charset=klingon>', [0xe4]),
    text: '<meta charset=klingon>ä',
  },
  {
    title: 'valid UTF-8 that is declared as something else',
    content: bytes('<meta charset="iso-8859-1">ä'),
    text: '<meta charset="iso-8859-1">ä',
  },
  {
    title: 'declared UTF-8 with one wrong byte',
    content: bytes('<meta charset=utf-8>ä', [0xe4], 'x'),
    text: '<meta charset=utf-8>ä\uFFFDx',
  },
  { title: 'line ends as they are', content: bytes('a\r\nb\rc\n'), text: 'a\r\nb\rc\n' },
];

test.each(texts)('reads $title', ({ content, text }) => {
  writeFileSync(join(root, 'form.html'), content);
  expect(openSource(root, 'form.html', 'html')).toEqual({
    path: 'form.html',
    dialect: 'html',
    text,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
});

describe('files without a text', () => {
  test('an empty one has no forms', () => {
    writeFileSync(join(root, 'empty.html'), '');
    expect(openSource(root, 'empty.html', 'html')).toEqual({
      path: 'empty.html',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      status: 'no-forms',
    });
  });

  test('a binary one is unreadable, its bytes are hashed all the same', () => {
    writeFileSync(join(root, 'image.html'), bytes('PNG', [0, 1, 2]));
    const source = openSource(root, 'image.html', 'html');
    expect(source).toMatchObject({ status: 'unreadable', reason: 'binary file' });
    expect(source.sha256).toHaveLength(64);
  });

  test.each([
    { size: sizeLimit, is: { status: 'unreadable', reason: 'binary file' } },
    { size: sizeLimit + 1, is: { status: 'unreadable', reason: 'larger than 5 MB', sha256: '' } },
  ])('one of $size bytes', ({ size, is }) => {
    writeFileSync(join(root, 'large.html'), '');
    truncateSync(join(root, 'large.html'), size);
    expect(openSource(root, 'large.html', 'html')).toMatchObject(is);
  });

  test('one that went away since it was found', () =>
    expect(openSource(root, 'gone.html', 'html')).toMatchObject({ reason: 'no such file or folder' }));

  test('a folder', () => {
    mkdirSync(join(root, 'folder.html'));
    expect(openSource(root, 'folder.html', 'html')).toMatchObject({ reason: 'it is a folder' });
  });

  // the superuser may open everything
  test.skipIf(process.getuid?.() === 0)('one that may not be opened', () => {
    writeFileSync(join(root, 'closed.html'), 'x');
    chmodSync(join(root, 'closed.html'), 0);
    expect(openSource(root, 'closed.html', 'html')).toMatchObject({ reason: 'permission denied' });
  });
});

describe('the project reader', () => {
  test.each([
    { path: 'src/schema.ts', text: 'inside' },
    { path: './src/../src/schema.ts', text: 'inside' },
    { path: 'src/link.ts', text: 'inside' },
    { path: '../secret.ts', text: undefined },
    { path: 'src/../../secret.ts', text: undefined },
    { path: 'src/escape.ts', text: undefined },
    { path: 'escape/secret.ts', text: undefined },
    { path: '/etc/hostname', text: undefined },
    { path: 'src', text: undefined },
    { path: 'src/missing.ts', text: undefined },
    { path: 'src/\0.ts', text: undefined },
  ])('$path', ({ path, text }) => {
    const project = join(root, 'project');
    mkdirSync(join(project, 'src'), { recursive: true });
    writeFileSync(join(root, 'secret.ts'), 'outside');
    writeFileSync(join(project, 'src/schema.ts'), 'inside');
    for (const [name, target] of [
      ['src/link.ts', 'schema.ts'],
      ['src/escape.ts', '../../secret.ts'],
      ['escape', '..'],
    ] as const) {
      rmSync(join(project, name), { force: true });
      symlinkSync(target, join(project, name));
    }
    expect(projectReader(project)(path)).toBe(text);
  });

  test('reads each file once', () => {
    const read = projectReader(root);
    writeFileSync(join(root, 'once.ts'), 'first');
    expect(read('once.ts')).toBe('first');
    writeFileSync(join(root, 'once.ts'), 'second');
    expect(read('./once.ts')).toBe('first');
  });
});
