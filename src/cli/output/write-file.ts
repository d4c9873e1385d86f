import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Rendered } from '../../report/index.ts';

/**
 * Writes a file whole or not at all: beside it first, then into its place. Folders on the way to it are made; what is no
 * regular file (`/dev/stdout`, a pipe) is written to directly.
 *
 * @throws the file system's error where that is not possible
 */
export function writeFile(file: string, content: Rendered): void {
  const place = statSync(file, { throwIfNoEntry: false });
  if (place && !place.isFile()) {
    writeFileSync(file, content);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: place?.mode ?? 0o666 });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
