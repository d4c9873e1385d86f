import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '../model/index.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import type { Listing } from './listing.ts';
import { isSkippedFolder } from './skipped.ts';
import { reasonOf, unreadable } from './unreadable.ts';

/**
 * Lists a folder by walking through it, never into a folder that is skipped or ignored.
 *
 * @param folder absolute
 * @param isIgnored takes paths relative to the folder
 */
export function walk(folder: string, isIgnored: IgnoreRules): Listing {
  const paths: string[] = [];
  const failures: Coverage[] = [];
  const open = [''];
  for (let prefix = open.pop(); prefix !== undefined; prefix = open.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(folder, prefix), { withFileTypes: true });
    } catch (error) {
      failures.push(unreadable(prefix === '' ? '.' : prefix.slice(0, -1), reasonOf(error)));
      continue;
    }
    for (const entry of entries) {
      const path = prefix + entry.name;
      if (!entry.isDirectory()) {
        if (!isIgnored(path, false)) paths.push(path);
      } else if (!isSkippedFolder(entry.name) && !isIgnored(path, true)) open.push(`${path}/`);
    }
  }
  return { paths, unreadable: failures };
}
