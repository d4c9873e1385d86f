import { isAbsolute, relative, sep } from 'node:path';

/** A path relative to a folder, with forward slashes; empty for the folder itself. */
export function relativePath(from: string, to: string): string {
  const path = relative(from, to);
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether a relative path stays inside the folder that it is relative to. */
export function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith('../') && !isAbsolute(path);
}
