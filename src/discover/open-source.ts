import { resolve } from 'node:path';
import type { Coverage, Source } from '../model/index.ts';
import { readFile } from './read-file.ts';

/**
 * Opens a discovered file.
 *
 * @param root absolute
 * @param path relative to the root
 * @returns the source, or the coverage of a file that is empty or cannot be read: binary, too large, not permitted
 */
export function openSource(root: string, path: string, dialect: string): Source | Coverage {
  const content = readFile(resolve(root, path));
  const { sha256 } = content;
  if ('reason' in content) return { path, sha256, status: 'unreadable', reason: content.reason };
  if (content.text === '') return { path, sha256, status: 'no-forms' };
  return { path, text: content.text, dialect, sha256 };
}
