import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** True where this code runs as written, and not as built: what was compiled earlier may then be older than the files. */
export const runsFromSource = import.meta.url.endsWith('.ts');

/**
 * The folder of this package, wherever the bundler has put this module in it.
 * @throws Error where no folder above holds the package's own `package.json`
 */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackageRoot(folder)) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package.json of sparsam is missing: the installation is damaged');
    folder = above;
  }
  return folder;
}

function isPackageRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'sparsam';
}
