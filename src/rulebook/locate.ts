import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** The name of a npm package, and a way into it. */
const packageName = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(\/[^/]+)*$/;

/**
 * Where a pack is that a project names: a folder or a file by its path, or a package by its name (`@acme/privacy-pack`,
 * `@acme/rules/hospital.yaml`), looked up in `node_modules` as Node does. Nothing of a package is run.
 *
 * @param named as the configuration names it
 * @param root the folder that paths are relative to. Absolute
 * @returns an absolute path, or undefined where there is neither a path nor a package of this name
 */
export function locatePack(named: string, root: string): string | undefined {
  const path = resolve(root, named);
  if (existsSync(path)) return path;
  if (isAbsolute(named) || !packageName.test(named) || named.split('/').includes('..')) return undefined;
  for (let folder = root; ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', named);
    if (existsSync(installed)) return installed;
    if (dirname(folder) === folder) return undefined;
  }
}
