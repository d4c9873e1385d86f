import { lstatSync, realpathSync, statSync } from 'node:fs';
import { relativePath } from './relative-path.ts';
import { codeOf, reasonOf } from './unreadable.ts';

/** What stands under a path. */
export type Entry =
  | { readonly kind: 'file' }
  /** A symbolic link to a file; `target` is its real path, relative to the root's real path. */
  | { readonly kind: 'link'; readonly target: string }
  /** Nothing to read: a folder, a submodule, a link to a folder, a file that git knows but that was deleted. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: string };

const none: Entry = { kind: 'none' };

/**
 * Looks at a listed path without opening it.
 * @param realRoot the root with all links resolved
 */
export function entryAt(file: string, realRoot: string): Entry {
  try {
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) return linkAt(file, realRoot);
    if (stats.isFile()) return { kind: 'file' };
    return stats.isDirectory() ? none : { kind: 'unreadable', reason: 'not a regular file' };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return { kind: 'unreadable', reason: reasonOf(error) };
    return file.includes('\uFFFD') ? { kind: 'unreadable', reason: 'its name is not valid UTF-8' } : none;
  }
}

function linkAt(file: string, realRoot: string): Entry {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return none;
    if (!stats.isFile()) return { kind: 'unreadable', reason: 'not a regular file' };
    return { kind: 'link', target: relativePath(realRoot, realpathSync(file)) };
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'broken symbolic link' : reasonOf(error);
    return { kind: 'unreadable', reason };
  }
}
