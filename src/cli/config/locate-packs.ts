import { relative } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { ReadConfig } from './read.ts';

/**
 * Where the packs are that the configuration names, by path or as npm packages.
 * @returns paths relative to the current folder of the process, as messages show them
 * @throws UsageError with one line for each pack that is nowhere
 */
export async function locatePacks({ config, root, shown, locate }: ReadConfig): Promise<readonly string[]> {
  const named = config.packs ?? [];
  if (named.length === 0) return [];
  const { formatDiagnostic, locatePack } = await import('../../rulebook/index.ts');
  const missing: string[] = [];
  const found = named.flatMap((name, index) => {
    const place = locatePack(name, root);
    if (place !== undefined) return [relative(process.cwd(), place)];
    const message = `no pack '${name}': it is neither a path here nor a package in node_modules`;
    missing.push(formatDiagnostic({ file: shown, ...locate(['packs', index]), message }));
    return [];
  });
  if (missing.length > 0) throw new UsageError(missing.join('\n'));
  return found;
}
