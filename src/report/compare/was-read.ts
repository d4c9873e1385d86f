import type { Report } from '../../model/index.ts';

/**
 * Whether a report would tell what is wrong in a file: it was read, or the whole project was and the file is gone. Of a
 * report on a part of the project nothing follows about files that it does not list.
 */
export function wasRead(path: string, { sources, scope }: Report): boolean {
  const source = sources.find((candidate) => candidate.path === path);
  return source ? source.status !== 'unreadable' : scope === undefined;
}
