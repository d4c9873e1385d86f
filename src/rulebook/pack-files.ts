import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
const FOLDERS: Readonly<Record<string, FileKind>> = { purposes: 'purpose', rules: 'rule', vocabulary: 'vocabulary' };

/** One file of a pack. */
export interface PackFileText {
  readonly kind: FileKind;
  /** For diagnostics: the folder as it was named, and the file's path in it. */
  readonly file: string;
  /** In the folder, with forward slashes. */
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
 * Reads a pack's files. Only YAML counts; a readme may stand beside it.
 * @param folder the pack's folder
 * @param name how diagnostics name the folder
 * @throws RulebookError where the folder cannot be read, has no `pack.yaml`, or holds YAML that is no part of a pack
 */
export async function readPackFiles(folder: string, name: string): Promise<PackFiles> {
  const paths = await listPaths(folder, name);
  const strange = paths.filter((path) => kindOf(path) === undefined);
  if (strange.length > 0) throw new RulebookError(strange.map((path) => notOfAPack(path, name)));
  const hash = createHash('sha256');
  const files: PackFileText[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === undefined) continue;
    const bytes = await orRefuse(readFile(join(folder, path)), `${name}/${path}`, 'the file cannot be read');
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    files.push({ kind, file: `${name}/${path}`, path, text: bytes.toString('utf8') });
  }
  return { files, sha256: hash.digest('hex') };
}

/** The YAML files of a folder and its folders, sorted by code unit so that every system hashes in the same order. */
async function listPaths(folder: string, name: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await orRefuse(readdir(folder), name, 'the folder cannot be read')) {
    if (isYaml(entry)) paths.push(entry);
    else if (!entry.startsWith('.') && (await stat(join(folder, entry)).catch(() => undefined))?.isDirectory()) {
      const inner = await orRefuse(readdir(join(folder, entry)), `${name}/${entry}`, 'the folder cannot be read');
      paths.push(...inner.filter(isYaml).map((path) => `${entry}/${path}`));
    }
  }
  if (!paths.includes('pack.yaml')) refuse(name, "the folder is no pack: it has no 'pack.yaml'");
  return paths.sort((a, b) => (a < b ? -1 : 1));
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
