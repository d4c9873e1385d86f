import type { Coverage } from '../model/index.ts';

/** Whether what a register says of a form (by its id) can be held against what was read. */
export type InScope = (form: string) => boolean;

/**
 * A register is compared only with what was read: an entry outside the audited paths, or in a file that could not be read,
 * is neither confirmed nor refuted.
 *
 * @param paths the files and folders that were asked for, relative to the root; `.` is everything
 * @param sources what was read; globs and texts come in through here
 */
export function scopeOf(paths: readonly string[], sources: readonly Coverage[]): InScope {
  const read = new Set(sources.map(({ path }) => path));
  const unreadable = new Set(sources.filter(({ status }) => status === 'unreadable').map(({ path }) => path));
  return (form) => {
    if (pathsIn(form).some((path) => unreadable.has(path))) return false;
    return (
      pathsIn(form).some((path) => read.has(path)) ||
      paths.some((path) => path === '.' || form.startsWith(`${path}/`) || form.startsWith(`${path}#`))
    );
  };
}

/** The paths that a form's id may begin with: a name after `#` may hold that character, and so may a path. */
function pathsIn(form: string): string[] {
  return [...form.matchAll(/#/g)].map(({ index }) => form.slice(0, index));
}
