import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readFile } from './read-file.ts';
import { isInside, relativePath } from './relative-path.ts';

/**
 * Lets adapters read the files that a source refers to, and no file outside the project.
 *
 * @param root absolute
 * @returns a function that takes a path relative to the root and gives the file's text, each file read once; undefined
 *   where there is no such file, where it is binary or too large, or where the path or a link leads out of the root
 */
export function projectReader(root: string): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  const folders = new Map<string, boolean>([[resolve(root), true]]);
  // Adapters look in many places for what a source refers to, most of which are in folders that are not there.
  const isFolder = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const exists = parent !== folder && isFolder(parent) && existsSync(folder);
    folders.set(folder, exists);
    return exists;
  };
  return (path) => {
    const file = resolve(root, path);
    if (!texts.has(file)) texts.set(file, isFolder(dirname(file)) ? readInside(root, file) : undefined);
    return texts.get(file);
  };
}

function readInside(root: string, file: string): string | undefined {
  if (!isInside(relativePath(root, file))) return undefined;
  try {
    if (!isInside(relativePath(realpathSync(root), realpathSync(file)))) return undefined;
  } catch {
    return undefined;
  }
  const content = readFile(file);
  return 'text' in content ? content.text : undefined;
}
