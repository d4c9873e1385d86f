import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';
import { type Bundle, runName, statementName } from './bundle.ts';
import { sumsName } from './sums.ts';

/**
 * Refuses a place where a bundle must not be written: a file, or a folder that holds anything else. An older bundle may be
 * replaced.
 */
export function checkPlace(folder: string, shown: string, text: CliText): void {
  const place = lstatSync(folder, { throwIfNoEntry: false });
  if (place === undefined) return;
  const isFolder =
    place.isDirectory() ||
    (place.isSymbolicLink() && existsSync(folder) && lstatSync(realpathSync(folder)).isDirectory());
  if (!isFolder) throw new UsageError(text.evidence.noFolder(shown));
  const names = readdirSync(folder);
  const marks = [sumsName, statementName, runName];
  if (names.length > 0 && !marks.every((name) => names.includes(name))) {
    throw new UsageError(text.evidence.noBundle(shown));
  }
}

/**
 * Writes a bundle whole or not at all: beside its place first, then into it.
 * @param folder absolute
 * @throws UsageError where it cannot be written
 */
export function writeBundle(folder: string, bundle: Bundle, shown: string, text: CliText): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const place = existsSync(folder) ? realpathSync(folder) : folder;
    const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
    const old = `${draft}.old`;
    try {
      mkdirSync(draft);
      for (const [path, content] of bundle) {
        mkdirSync(dirname(join(draft, path)), { recursive: true });
        writeFileSync(join(draft, path), content, { flag: 'wx' });
      }
      if (existsSync(place)) renameSync(place, old);
      renameSync(draft, place);
    } finally {
      if (!existsSync(place) && existsSync(old)) renameSync(old, place);
      rmSync(draft, { recursive: true, force: true });
      rmSync(old, { recursive: true, force: true });
    }
  } catch (error) {
    throw new UsageError(text.cannotWrite(shown, error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
}
