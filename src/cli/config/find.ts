import { basename, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';

/** Where a configuration may stand, in each folder from the current one up. */
const searchPlaces = ['sparsam.config.yaml', 'sparsam.config.yml', 'sparsam.config.json', 'package.json'];

/** A configuration's file, not yet understood. */
export interface ConfigFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/**
 * Finds the configuration: the file that was named, else the nearest one from the current folder up to the home folder.
 * Only data is read; no configuration is code.
 * @throws UsageError where the named file is missing or is no YAML or JSON
 */
export async function findConfig(
  cwd: string,
  named: string | undefined,
  text: CliText,
): Promise<ConfigFile | undefined> {
  let content = '';
  const keep = (_: string, found: string): string => {
    content = found;
    return found;
  };
  const search = lilconfig('sparsam', {
    searchPlaces,
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders: {
      '.yaml': keep,
      '.yml': keep,
      '.json': (file, found) => (basename(file) === 'package.json' ? packageOf(keep(file, found)) : keep(file, found)),
    },
  });
  if (named !== undefined && !/\.(ya?ml|json)$/.test(named)) throw new UsageError(text.configIsData(named));
  try {
    const found = named === undefined ? await search.search(cwd) : await search.load(resolve(cwd, named));
    return found ? { file: found.filepath, text: found.isEmpty ? '' : content } : undefined;
  } catch (error) {
    const file = named ?? (error instanceof Error && 'path' in error ? relative(cwd, String(error.path)) : '');
    throw new UsageError(text.cannotReadConfig(file));
  }
}

/** A package manifest as lilconfig wants it: an object that may have the key `sparsam`. A broken one is npm's affair. */
function packageOf(content: string): object {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
