import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { decode } from './decode.ts';
import { reasonOf } from './unreadable.ts';

/** The largest file that is read, in bytes: beyond it no person wrote the form. */
export const sizeLimit = 5 * 1024 * 1024;

/** A file's text, or why there is none. The hash is empty where the bytes were not read. */
export type FileContent =
  | { readonly text: string; readonly sha256: string }
  | { readonly reason: string; readonly sha256: string };

/**
 * Reads a file as text.
 * @param file absolute
 * @param limit in bytes
 */
export function readFile(file: string, limit = sizeLimit): FileContent {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? 'it is a folder' : 'not a regular file', sha256: '' };
    if (stats.size > limit) return { reason: `larger than ${limit / 1024 / 1024} MB`, sha256: '' };
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const text = decode(bytes);
    return text === undefined ? { reason: 'binary file', sha256 } : { text, sha256 };
  } catch (error) {
    return { reason: reasonOf(error), sha256: '' };
  }
}
