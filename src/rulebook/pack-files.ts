import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { type Diagnostic, RulebookError, suggest } from './diagnostic.ts';
import type { FileKind } from './schema/index.ts';

/** The files that stand at a pack's top. */
const TOP: Readonly<Record<string, FileKind>> = {
  'pack.yaml': 'pack',
  'categories.yaml': 'categories',
  'law.yaml': 'law',
  'never-sets.yaml': 'never-sets',
  'marks.yaml': 'marks',
};

/** The folders of a pack; each holds files of one kind, named by their id. */
const FOLDERS: Readonly<Record<string, FileKind>> = {
  jurisdictions: 'jurisdiction',
  phrases: 'phrases',
  purposes: 'purpose',
  rules: 'rule',
  vocabulary: 'vocabulary',
};

/** Far beyond what people write: the largest shipped file has a tenth of it. */
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 2_000;

/** One file of a pack. */
export interface PackFileText {
  readonly kind: FileKind;
  /** For diagnostics: the pack as it was named, and the file's path in it. */
  readonly file: string;
  /** In the pack's folder, with forward slashes; `pack.yaml` where the pack is a single file. */
  readonly path: string;
  readonly text: string;
}

/** A pack's files in the order of their paths, and the hash over all of them. */
export interface PackFiles {
  readonly files: readonly PackFileText[];
  /** SHA-256 over each file's path, length and bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a pack's files: those of a folder, or the one file that a pack is. Only YAML counts; a readme may stand beside it.
 * @param place the pack's folder or file
 * @param name how diagnostics name it
 * @throws RulebookError where it cannot be read, has no `pack.yaml`, or holds YAML that is no part of a pack, a link that
 *   leads out of it, or more than a person writes
 */
export async function readPackFiles(place: string, name: string): Promise<PackFiles> {
  const single = isYaml(place) && (await stat(place).catch(() => undefined))?.isFile() === true;
  const paths = single ? ['pack.yaml'] : await listPaths(place, name);
  const strange = paths.filter((path) => kindOf(path) === undefined);
  if (strange.length > 0) throw new RulebookError(strange.map((path) => notOfAPack(path, name)));
  const hash = createHash('sha256');
  const files: PackFileText[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === undefined) continue;
    const file = single ? name : `${name}/${path}`;
    const bytes = await (single ? readBounded(place, file) : readInside(place, path, file));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    files.push({ kind, file, path, text: bytes.toString('utf8') });
  }
  return { files, sha256: hash.digest('hex') };
}

/** The YAML files of a folder and its folders, sorted by code unit so that every system hashes in the same order. */
async function listPaths(folder: string, name: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await orRefuse(readdir(folder), name, 'the folder cannot be read')) {
    if (isYaml(entry)) paths.push(entry);
    else if (Object.hasOwn(FOLDERS, entry) || (await holdsYaml(join(folder, entry)))) {
      const inner = await orRefuse(readdir(join(folder, entry)), `${name}/${entry}`, 'the folder cannot be read');
      paths.push(...inner.filter(isYaml).map((path) => `${entry}/${path}`));
    }
  }
  if (!paths.includes('pack.yaml')) refuse(name, "the folder is no pack: it has no 'pack.yaml'");
  if (paths.length > MOST_FILES)
    refuse(name, `the pack has ${paths.length} files; more than ${MOST_FILES} are not read`);
  return paths.sort((a, b) => (a < b ? -1 : 1));
}

/** A folder that people look into: of a package, not those of its dependencies. */
async function holdsYaml(folder: string): Promise<boolean> {
  const entry = basename(folder);
  if (entry.startsWith('.') || entry === 'node_modules') return false;
  return (await stat(folder).catch(() => undefined))?.isDirectory() === true;
}

/** A file of a folder, which no link may lead out of: a pack from elsewhere must not make other files' text appear in messages. */
async function readInside(folder: string, path: string, file: string): Promise<Buffer> {
  const [inside, real] = await Promise.all([
    orRefuse(realpath(folder), file, 'the file cannot be read'),
    orRefuse(realpath(join(folder, path)), file, 'the file cannot be read'),
  ]);
  if (!real.startsWith(inside + sep)) refuse(file, 'the file is a link that leads out of the pack');
  return readBounded(real, file);
}

async function readBounded(place: string, file: string): Promise<Buffer> {
  const found = await orRefuse(stat(place), file, 'the file cannot be read');
  if (found.isDirectory()) refuse(file, 'the file cannot be read: it is a folder');
  if (!found.isFile()) refuse(file, 'the file cannot be read: it is no regular file');
  if (found.size > LARGEST_FILE) {
    refuse(file, `the file has ${found.size} bytes; more than ${LARGEST_FILE} are not read`);
  }
  return orRefuse(readFile(place), file, 'the file cannot be read');
}

async function orRefuse<T>(reading: Promise<T>, file: string, message: string): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    return refuse(file, `${message}: ${reasonOf(error)}`);
  }
}

function refuse(file: string, message: string): never {
  throw new RulebookError([{ file, line: 1, column: 1, message }]);
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'ENOTDIR') return 'it is no folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code ?? String(error);
}

function kindOf(path: string): FileKind | undefined {
  const [first = '', second] = path.split('/');
  if (second === undefined) return Object.hasOwn(TOP, first) ? TOP[first] : undefined;
  return second.endsWith('.yaml') && Object.hasOwn(FOLDERS, first) ? FOLDERS[first] : undefined;
}

function notOfAPack(path: string, name: string): Diagnostic {
  const known = path.includes('/')
    ? Object.keys(FOLDERS).map((folder) => `${folder}/${basename(path).replace(/\.ya?ml$/i, '.yaml')}`)
    : Object.keys(TOP);
  const suggestion = suggest(path, known);
  const diagnostic = { file: `${name}/${path}`, line: 1, column: 1, message: 'this is no file of a pack' };
  return suggestion === undefined ? diagnostic : { ...diagnostic, suggestion };
}
