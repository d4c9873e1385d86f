import { posix } from 'node:path';
import { applied, leaves, type ReadFile, readJson, record, strings, upwards } from './path-mappings.ts';

const usualFolders = ['packages', 'apps', 'libs', 'shared', 'modules'];

/**
 * The places that an import of another package of the same repository may mean, best first.
 *
 * Folders cannot be listed from here: a package is looked for in a folder of its own name below the folders that
 * `workspaces` names or that are usual, and taken where its package.json bears the name.
 *
 * @see https://docs.npmjs.com/cli/using-npm/workspaces
 * @see https://nodejs.org/api/packages.html#package-entry-points
 */
export function* workspacePaths(folder: string, specifier: string, read: ReadFile): Generator<string> {
  const [, name, subpath] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/u.exec(specifier) ?? [];
  if (name === undefined || subpath === undefined) return;
  for (const home of homesOf(folder, name, read)) {
    const manifest = readJson(posix.join(home, 'package.json'), read);
    if (manifest?.['name'] === name) yield* entries(home, subpath, manifest);
  }
}

function* homesOf(folder: string, name: string, read: ReadFile): Generator<string> {
  const short = name.slice(name.indexOf('/') + 1);
  for (const place of upwards(folder)) {
    yield place;
    const manifest = readJson(posix.join(place, 'package.json'), read);
    const workspaces = manifest?.['workspaces'];
    const patterns = strings(record(workspaces)?.['packages'] ?? workspaces);
    const folders = [...patterns, ...usualFolders.map((usual) => `${usual}/*`)];
    for (const pattern of new Set(folders))
      yield posix.join(
        place,
        pattern.replace(/\*+$/u, () => short),
      );
  }
}

function* entries(home: string, subpath: string, manifest: Readonly<Record<string, unknown>>): Generator<string> {
  const wanted = subpath === '' ? '.' : `./${subpath}`;
  const exported = Object.entries(record(manifest['exports']) ?? { '.': manifest['exports'] });
  // Keys without a dot are conditions (`import`, `types`) of the package's only entry.
  const subpaths = exported.some(([key]) => key.startsWith('.')) ? exported : [['.', manifest['exports']] as const];
  const mappings = subpaths.map(([pattern, target]) => ({ pattern, targets: leaves(target) }));
  const mains = ['source', 'types', 'module', 'main'].flatMap((key) => strings(manifest[key]));
  const named = [...applied(mappings, wanted), ...(subpath === '' ? mains : [])];
  // What is published is built; what declares the fields is the source that it was built from.
  const built = /^(?:\.\/)?(?:dist|build|lib|out)\//u;
  for (const path of named) yield* [posix.join(home, path), posix.join(home, sourceOf(path.replace(built, 'src/')))];
  yield* [posix.join(home, subpath), posix.join(home, 'src', subpath)];
}

function sourceOf(path: string): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
}
