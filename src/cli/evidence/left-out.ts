import { relative } from 'node:path';

/**
 * The pattern that leaves a bundle out of the audit that it is about, where it lies in the project.
 * @param folder absolute
 * @returns a line in the syntax of `.gitignore`, or none where the folder is elsewhere
 */
export function leftOut(root: string, folder: string): readonly string[] {
  const path = relative(root, folder).split('\\').join('/');
  if (path === '' || path.startsWith('..')) return [];
  return [`/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}/`];
}
