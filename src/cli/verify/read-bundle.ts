import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, sha256, sumsName } from '../evidence/sums.ts';

/** A difference between a bundle and what it should be; worded by the language's texts. */
interface Flaw {
  readonly kind: 'changed' | 'missing' | 'added' | 'link' | 'no-sums';
  readonly path: string;
}

/** A bundle as it is found, and what is wrong with it by its own list of digests. */
export interface FoundBundle {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly flaws: readonly Flaw[];
}

/** What people add to a bundle to sign it. */
const signature = `${sumsName}.sig`;

/** More than a bundle ever has. */
const mostFiles = 20_000;

/**
 * Reads a bundle and follows no link in it.
 * @throws the file system's error where the folder cannot be read
 */
export function readBundle(folder: string): FoundBundle {
  const files = new Map<string, Buffer>();
  const flaws: Flaw[] = [];
  const folders = [''];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const name of readdirSync(join(folder, below)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const entry = lstatSync(join(folder, path));
      if (entry.isDirectory()) folders.push(path);
      else if (!entry.isFile()) flaws.push({ kind: 'link', path });
      else if (files.size < mostFiles) files.set(path, readFileSync(join(folder, path)));
    }
  }
  const sums = parseSums(files.get(sumsName)?.toString('utf8') ?? '');
  if (!sums) return { files, flaws: [...flaws, { kind: 'no-sums', path: sumsName }] };
  const linked = new Set(flaws.map(({ path }) => path));
  for (const [path, digest] of sums) {
    const content = files.get(path);
    if (content === undefined && !linked.has(path)) flaws.push({ kind: 'missing', path });
    else if (content !== undefined && sha256(content) !== digest) flaws.push({ kind: 'changed', path });
  }
  for (const path of files.keys()) {
    if (path !== sumsName && path !== signature && !sums.has(path)) flaws.push({ kind: 'added', path });
  }
  return { files, flaws: flaws.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
