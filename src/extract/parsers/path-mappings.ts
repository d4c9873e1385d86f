import { posix } from 'node:path';
import type { Surroundings } from '../adapter.ts';
import { parseJsonWithComments } from './typescript.ts';

/** The text of a project's file by its path relative to the root; undefined where there is none. */
export type ReadFile = Surroundings['read'];

/** `@/*` and the places it may mean, in the order to try. */
interface Mapping {
  readonly pattern: string;
  readonly targets: readonly string[];
}

const mostHops = 12;

/** Starters map these in a bundler's or framework's own configuration, which is code and never run. */
const conventions: readonly Mapping[] = [
  { pattern: '~/*', targets: ['app/*', 'src/*', '*'] },
  { pattern: '@/*', targets: ['src/*', 'app/*', '*'] },
  { pattern: '$lib/*', targets: ['src/lib/*'] },
  { pattern: '#/*', targets: ['src/*', 'app/*'] },
];

/**
 * The places that a bare import may mean by configuration, best first; none of them need exist.
 * @param folder of the importing file, relative to the root
 * @see https://www.typescriptlang.org/tsconfig/#paths
 * @see https://nodejs.org/api/packages.html#subpath-imports
 */
export function* mappedPaths(folder: string, specifier: string, read: ReadFile): Generator<string> {
  const folders = upwards(folder);
  for (const place of folders) yield* inCompilerOptions(place, specifier, read);
  for (const place of folders) yield* inPackageImports(place, specifier, read);
  for (const place of folders) {
    yield* applied(
      conventions.map(({ pattern, targets }) => ({ pattern, targets: targets.map((t) => posix.join(place, t)) })),
      specifier,
    );
  }
}

/** A folder and all above it, up to the project's root. */
export function upwards(folder: string): string[] {
  const parts = posix.normalize(folder).split('/');
  const all = parts.map((_, index) => parts.slice(0, parts.length - index).join('/')).filter((path) => path !== '.');
  return [...all, '.'];
}

type Json = Readonly<Record<string, unknown>>;

/** One reader is one run: every import of a folder asks for the same few files. */
const runs = new WeakMap<ReadFile, Map<string, Json | undefined>>();

/** A file's content as an object of JSON, or undefined. */
export function readJson(path: string, read: ReadFile): Json | undefined {
  const known = runs.get(read) ?? new Map<string, Json | undefined>();
  runs.set(read, known);
  if (!known.has(path)) {
    const text = read(path);
    known.set(path, text === undefined ? undefined : record(parseJsonWithComments(path, text)));
  }
  return known.get(path);
}

export function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function strings(value: unknown): readonly string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}

function* inCompilerOptions(folder: string, specifier: string, read: ReadFile): Generator<string> {
  const queue = ['tsconfig.json', 'jsconfig.json'].map((name) => posix.join(folder, name));
  const seen = new Set<string>();
  for (let path = queue.shift(); path !== undefined && seen.size < mostHops; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const config = readJson(path, read);
    if (!config) continue;
    const base = posix.dirname(path);
    const options = record(config['compilerOptions']);
    const baseUrl = strings(options?.['baseUrl'])[0];
    const root = posix.join(base, baseUrl ?? '.');
    yield* applied(mappingsOf(options?.['paths'], root), specifier);
    if (baseUrl !== undefined) yield posix.join(root, specifier);
    // A package's configuration may be anywhere; only those of the project itself are followed.
    const inherited = strings(config['extends']).filter((target) => target.startsWith('.'));
    const referenced = [config['references']].flat().flatMap((item) => strings(record(item)?.['path']));
    queue.push(...[...inherited, ...referenced].map((target) => configAt(base, target)));
  }
}

function configAt(folder: string, target: string): string {
  const path = posix.join(folder, target);
  return path.endsWith('.json') ? path : posix.join(path, 'tsconfig.json');
}

function* inPackageImports(folder: string, specifier: string, read: ReadFile): Generator<string> {
  if (!specifier.startsWith('#')) return;
  const manifest = readJson(posix.join(folder, 'package.json'), read);
  yield* applied(mappingsOf(manifest?.['imports'], folder), specifier);
}

function mappingsOf(value: unknown, root: string): Mapping[] {
  return Object.entries(record(value) ?? {}).map(([pattern, target]) => ({
    pattern,
    targets: leaves(target).map((leaf) => posix.join(root, leaf)),
  }));
}

/** Every path below a target, whichever condition (`types`, `import`, `default`) leads to it. */
export function leaves(target: unknown): string[] {
  const found: string[] = [];
  const stack = [target];
  for (let seen = 0; stack.length > 0 && seen < 1000; seen += 1) {
    const item = stack.pop();
    if (typeof item === 'string') found.push(item);
    else if (typeof item === 'object' && item !== null) stack.push(...Object.values(item).reverse());
  }
  return found;
}

/** What the mappings make of a specifier, the longest pattern first, as TypeScript and Node choose. */
export function* applied(mappings: readonly Mapping[], specifier: string): Generator<string> {
  const longestFirst = [...mappings].sort((a, b) => b.pattern.length - a.pattern.length);
  for (const { pattern, targets } of longestFirst) {
    const [head = '', tail] = pattern.split('*', 2);
    const fits =
      tail === undefined
        ? specifier === pattern
        : specifier.length >= head.length + tail.length && specifier.startsWith(head) && specifier.endsWith(tail);
    if (!fits) continue;
    const middle = tail === undefined ? '' : specifier.slice(head.length, specifier.length - tail.length);
    yield* targets.map((target) => target.replaceAll('*', () => middle));
  }
}
