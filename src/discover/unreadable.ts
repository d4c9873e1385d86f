import type { Coverage } from '../model/index.ts';

/** The coverage of a file of which not even the bytes could be read: it has no hash. */
export function unreadable(path: string, reason: string): Coverage {
  return { path, sha256: '', status: 'unreadable', reason };
}

/** Clauses for the errors that file systems answer with (POSIX.1-2017, System Interfaces, 2.3 Error Numbers). */
const clauses: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'symbolic link that leads to itself'],
  ['EISDIR', 'it is a folder'],
]);

/** Says in a clause why the file system refused; the system's own message would name absolute paths. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return clauses.get(code) ?? `the file system answered ${code}`;
}

/** The error's code, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
}
