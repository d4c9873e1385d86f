import { posix } from 'node:path';
import { mappedPaths, type ReadFile } from './path-mappings.ts';
import { workspacePaths } from './workspace-packages.ts';

const extensions = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'];

/** TypeScript lets an import name the file that its own will be compiled to. */
const compiledFrom: Readonly<Record<string, readonly string[]>> = {
  js: ['ts', 'tsx'],
  jsx: ['tsx'],
  mjs: ['mts'],
  cjs: ['cts'],
};

/** One reader is one run: what was resolved with it stays true until it is gone. */
const resolved = new WeakMap<ReadFile, Map<string, string | undefined>>();

/**
 * The file that an import means, in the way of TypeScript's `bundler` resolution, as far as it lies in the project:
 * relative paths, `paths` and `baseUrl` of the nearest tsconfig or jsconfig, `imports` of package.json, packages of the
 * same workspace; where nothing is configured `~/` and `@/` stand for the app's folder, as in the common starters.
 *
 * @param fromPath the importing file
 * @returns its path relative to the root, or undefined: a package from outside, or no such file
 * @see https://www.typescriptlang.org/docs/handbook/modules/reference.html
 */
export function resolveModule(fromPath: string, specifier: string, read: ReadFile): string | undefined {
  const run = resolved.get(read) ?? new Map<string, string | undefined>();
  resolved.set(read, run);
  const folder = posix.dirname(fromPath);
  const key = `${folder}\n${specifier}`;
  if (!run.has(key)) run.set(key, resolve(folder, specifier, read));
  return run.get(key);
}

function resolve(folder: string, specifier: string, read: ReadFile): string | undefined {
  const target = specifier.replace(/[?#].*$/u, (query, at: number) => (at === 0 ? query : ''));
  if (/^\.{1,2}(?:\/|$)/u.test(target)) return fileAt(posix.join(folder, target), read);
  for (const path of candidates(folder, target, read)) {
    const file = fileAt(path, read);
    if (file !== undefined) return file;
  }
  return undefined;
}

function* candidates(folder: string, specifier: string, read: ReadFile): Generator<string> {
  yield* mappedPaths(folder, specifier, read);
  yield* workspacePaths(folder, specifier, read);
}

/** The file at a path that may lack its extension, name its compiled form, or be a folder with an index. */
function fileAt(wanted: string, read: ReadFile): string | undefined {
  const path = posix.normalize(wanted).replace(/\/$/u, '');
  if (path.startsWith('../') || path === '..' || posix.isAbsolute(path)) return undefined;
  return spellings(path).find((spelling) => read(spelling) !== undefined);
}

function spellings(path: string): string[] {
  const extension = posix.extname(path).slice(1);
  const stem = extension === '' ? path : path.slice(0, -extension.length - 1);
  const sources = compiledFrom[extension] ?? [];
  return [
    ...(extensions.includes(extension) ? [path] : []),
    ...sources.map((source) => `${stem}.${source}`),
    ...extensions.map((ending) => `${path}.${ending}`),
    ...extensions.map((ending) => posix.join(path, `index.${ending}`)),
  ];
}
