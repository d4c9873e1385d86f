import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Coverage } from '../model/index.ts';
import type { DiscoveredFile, Discovery, DiscoveryRequest } from './discovery.ts';
import { entryAt } from './entry.ts';
import { list, projectRules } from './list.ts';
import { countByExtension, mayHoldForms } from './not-examined.ts';
import { isInside, relativePath } from './relative-path.ts';
import { targetOf } from './target.ts';
import { unreadable } from './unreadable.ts';

/** The paths that a request names or leads to, relative to its root. */
interface Candidates {
  /** Whether the path was named itself, and not only a folder or glob that it is in. */
  readonly named: Map<string, boolean>;
  readonly unreadable: Coverage[];
}

/**
 * Finds the files to read.
 *
 * A file that is named is read even where git ignores it or a build made it; `.sparsamignore` and ignore patterns hold
 * for every path. Links to folders are not followed, links to files only where they lead to a file of the project that
 * is not found under its own name. Nothing outside the root is read unless it is named.
 *
 * @throws never for what the file system holds: what cannot be read is listed as unreadable
 */
export async function discover(request: DiscoveryRequest): Promise<Discovery> {
  const { named, unreadable: failures } = await candidates(request);
  const paths = [...named.keys()].sort();
  const realRoot = realpathSync(request.root);
  const files = new Map<string, DiscoveredFile>();
  const links: { path: string; target: string; dialect: string }[] = [];
  const unexamined: string[] = [];

  for (const path of paths) {
    const dialect = request.dialectOf(path);
    if (dialect === undefined && !named.get(path) && !mayHoldForms(path)) continue;
    const entry = entryAt(join(request.root, path), realRoot);
    if (entry.kind === 'unreadable') failures.push(unreadable(path, entry.reason));
    else if (entry.kind === 'none') continue;
    else if (dialect === undefined) unexamined.push(path);
    else if (entry.kind === 'file') files.set(path, { path, dialect });
    else links.push({ path, dialect, target: entry.target });
  }

  const read = new Set(files.keys());
  for (const { path, dialect, target } of links) {
    if (read.has(target)) continue;
    if (isInside(target) || named.get(path)) {
      files.set(path, { path, dialect });
      read.add(target);
    } else failures.push(unreadable(path, 'symbolic link that leads out of the project'));
  }
  return {
    files: [...files.values()].sort(byPath),
    notExamined: countByExtension(unexamined),
    unreadable: [...new Map(failures.map((failure) => [failure.path, failure])).values()].sort(byPath),
  };
}

async function candidates(request: DiscoveryRequest): Promise<Candidates> {
  const { root } = request;
  const named = new Map<string, boolean>();
  const failures: Coverage[] = [];
  const isLeftOut = projectRules(root, request);

  for (const path of request.paths) {
    const target = targetOf(root, path);
    const asked = relativePath(root, resolve(root, path));
    if (target.kind === 'nothing') failures.push(unreadable(asked, target.reason));
    else if (target.kind === 'file') {
      const file = relativePath(root, target.file);
      if (!isInside(file) || !isLeftOut(file, false)) named.set(file, true);
    } else {
      const prefix = relativePath(root, target.folder);
      const inRoot = (below: string): string => (prefix === '' ? below : below === '.' ? prefix : `${prefix}/${below}`);
      const listing = await list(target.folder, request);
      const matching = target.kind === 'glob' ? listing.paths.filter(target.matches) : listing.paths;
      if (target.kind === 'glob' && matching.length === 0)
        failures.push(unreadable(asked, 'no file matches this glob'));
      for (const below of matching) named.set(inRoot(below), named.get(inRoot(below)) ?? false);
      failures.push(...listing.unreadable.map((failure) => ({ ...failure, path: inRoot(failure.path) })));
    }
  }
  return { named, unreadable: failures };
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
