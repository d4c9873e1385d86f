import { posix } from 'node:path';
import type { Surroundings } from '../adapter.ts';
import type { TemplateLanguage } from './template-language.ts';

/** A template's folder and all above it, nearest first. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/'; folder = posix.dirname(folder)) {
    folders.push(folder);
  }
  return [...folders, ''];
}

/**
 * The file of an include: beside the including template or below any folder above it, as template loaders are given
 * their roots in code that is not read.
 * @returns its path and text, or undefined where the project has no such file
 */
export function resolveInclude(
  target: string,
  from: string,
  language: TemplateLanguage,
  read: Surroundings['read'],
): { readonly path: string; readonly text: string } | undefined {
  if (target.length > 200 || target.includes('\0')) return undefined;
  const names = language.includePaths(target);
  for (const folder of foldersAbove(from)) {
    for (const name of names) {
      const path = posix.normalize(posix.join(folder, name));
      const text = path.startsWith('..') || path === from ? undefined : read(path);
      if (text !== undefined) return { path, text };
    }
  }
  return undefined;
}
