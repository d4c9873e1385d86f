import { changesSince, type Discovery, filesThatMention } from '../discover/index.ts';
import { dialectOf } from '../extract/index.ts';
import type { Shard } from '../model/index.ts';
import { NoSuchCommit } from './no-such-commit.ts';
import type { ReadingOptions } from './options.ts';
import type { ChangedFiles } from './reading.ts';

/** The files that a run reads, of those that were found. */
export interface ChosenFiles extends Pick<Discovery, 'files' | 'unreadable'> {
  readonly changes?: ChangedFiles;
}

/**
 * All files, the share of one of several runs, or what changed and whatever may use it.
 * @throws NoSuchCommit where it cannot be told what changed
 */
export async function chooseFiles(
  root: string,
  found: Discovery,
  { since }: ReadingOptions,
  shard: Shard | undefined,
): Promise<ChosenFiles> {
  if (shard) {
    const isOwn = (_: unknown, index: number): boolean => index % shard.count === shard.index - 1;
    return { files: found.files.filter(isOwn), unreadable: found.unreadable.filter(isOwn) };
  }
  if (since === undefined) return found;
  const changes = await changesSince(root, since);
  if ('unable' in changes) throw new NoSuchCommit(since, changes.unable);
  const changed = found.files.filter(({ path }) => changes.has(path));
  const gone = changes.paths.filter((path) => dialectOf(path) !== undefined);
  const used = [...new Set([...changed.map(({ path }) => path), ...gone])];
  const users = filesThatMention(root, used, found.files);
  const read = new Set([...changed, ...users]);
  return {
    files: found.files.filter((file) => read.has(file)),
    unreadable: found.unreadable.filter(({ path }) => changes.has(path)),
    changes: { since, has: changes.has, changed: used.length, total: found.files.length },
  };
}
