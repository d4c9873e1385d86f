import type { DiscoveryRequest } from './discovery.ts';
import { isIgnoredByGit, listWithGit } from './git.ts';
import { type IgnoreRules, ignoreFileRules, patternRules } from './ignore-rules.ts';
import type { Listing } from './listing.ts';
import { isInside, relativePath } from './relative-path.ts';
import { isSkipped } from './skipped.ts';
import { walk } from './walk.ts';

/**
 * Lists a folder that was named: all files below it that are not skipped, not ignored by git, and not left out by the
 * project's own word (`.sparsamignore` and patterns). Naming a folder overrules the first two, never the last.
 *
 * @param folder absolute
 * @returns paths relative to the folder
 */
export async function list(folder: string, request: DiscoveryRequest): Promise<Listing> {
  const isLeftOut = projectRules(folder, request);
  const listing = request.useIgnoreFiles ? await listUnignored(folder, request.root) : walk(folder, () => false);
  return {
    paths: listing.paths.filter((path) => !isSkipped(path) && !isLeftOut(path, false)),
    unreadable: listing.unreadable.filter(({ path }) => !isSkipped(`${path}/`) && !isLeftOut(path, true)),
  };
}

async function listUnignored(folder: string, root: string): Promise<Listing> {
  const listed = await listWithGit(folder);
  if (listed && (listed.paths.length > 0 || !(await isIgnoredByGit(folder)))) return listed;
  return walk(folder, listed ? ignoreFileRules(folder, '.gitignore') : gitIgnoreRules(folder, root));
}

/** The `.gitignore` files from the root on, or from the folder on where those above ignore it or it is outside. */
function gitIgnoreRules(folder: string, root: string): IgnoreRules {
  const prefix = relativePath(root, folder);
  const fromRoot = ignoreFileRules(root, '.gitignore');
  return prefix !== '' && isInside(prefix) && !fromRoot(prefix, true)
    ? (path, isFolder) => fromRoot(`${prefix}/${path}`, isFolder)
    : ignoreFileRules(folder, '.gitignore');
}

/**
 * What the project leaves out by its own word.
 * @returns rules on paths relative to the folder
 */
export function projectRules(
  folder: string,
  { root, ignorePatterns, useIgnoreFiles }: Pick<DiscoveryRequest, 'root' | 'ignorePatterns' | 'useIgnoreFiles'>,
): IgnoreRules {
  const prefix = relativePath(root, folder);
  if (!isInside(prefix)) return () => false;
  const patterns = patternRules(ignorePatterns);
  const files = useIgnoreFiles ? ignoreFileRules(root, '.sparsamignore') : () => false;
  return (path, isFolder) => {
    const fromRoot = prefix === '' ? path : `${prefix}/${path}`;
    return fromRoot !== '.' && (patterns(fromRoot, isFolder) || files(fromRoot, isFolder));
  };
}
