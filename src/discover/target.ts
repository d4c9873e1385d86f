import { lstatSync, type Stats, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { reasonOf } from './unreadable.ts';

/** What one of the request's paths stands for. */
export type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder'; readonly folder: string }
  /** A glob is read as a folder and a pattern for what is below it. */
  | { readonly kind: 'glob'; readonly folder: string; readonly matches: (path: string) => boolean }
  | { readonly kind: 'nothing'; readonly reason: string };

/**
 * Finds out what a path stands for. What exists is meant as it is written, so that `app/[id]/page.tsx` names a file;
 * only where nothing is there, it is a glob.
 *
 * @param root the folder that relative paths start from
 */
export function targetOf(root: string, path: string): Target {
  const absolute = resolve(root, path);
  const { found, rest } = exists(absolute) ? { found: absolute, rest: '' } : longestExisting(absolute);
  if (rest === '') return existing(found);
  if (picomatch.scan(rest).isGlob) {
    const matches = picomatch(rest.normalize('NFC'), { dot: true });
    return { kind: 'glob', folder: found, matches: (below) => matches(below.normalize('NFC')) };
  }
  return { kind: 'nothing', reason: 'no such file or folder' };
}

function existing(path: string): Target {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    const reason = reasonOf(error);
    return { kind: 'nothing', reason: reason === 'no such file or folder' ? 'broken symbolic link' : reason };
  }
  return stats.isDirectory() ? { kind: 'folder', folder: path } : { kind: 'file', file: path };
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    return reasonOf(error) === 'permission denied';
  }
}

/** Splits an absolute path after its last part that exists. */
function longestExisting(path: string): { found: string; rest: string } {
  const [start = '', ...segments] = path.split(sep);
  let found = `${start}${sep}`;
  let depth = 0;
  for (const segment of segments) {
    const next = spellings(segment)
      .map((spelling) => join(found, spelling))
      .find(exists);
    if (next === undefined) break;
    found = next;
    depth += 1;
  }
  return { found, rest: segments.slice(depth).join('/') };
}

/** A name typed with composed umlauts may be stored decomposed, and the other way round (Unicode UAX #15). */
function spellings(name: string): string[] {
  return [...new Set([name, name.normalize('NFC'), name.normalize('NFD')])];
}
