import { basename, dirname, relative } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { ConfigFile } from './find.ts';
import type { Config } from './schema.ts';

/** Where a key of the configuration stands in its file. */
export type Locate = (path: readonly (string | number)[], part?: 'key' | 'value') => Place;

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A configuration that is sound in itself; whether the ids in it exist, the rulebook knows. */
export interface ReadConfig {
  readonly config: Config;
  /** The folder that the configuration's paths are relative to: the project's root. Absolute. */
  readonly root: string;
  /** The file as messages name it, relative to the current folder. */
  readonly shown: string;
  readonly locate: Locate;
}

/**
 * Reads a configuration file.
 * @throws UsageError with one line for each thing that is wrong: file, line, column, what was expected, what was meant
 */
export async function readConfig({ file, text }: ConfigFile, cwd: string): Promise<ReadConfig> {
  const { diagnose, formatDiagnostic, readYaml } = await import('../../rulebook/index.ts');
  const { z } = await import('zod');
  const { configSchema } = await import('./schema.ts');
  const shown = relative(cwd, file);
  const document = await readYaml(text, shown);
  const read = { root: dirname(file), shown };
  if (document.diagnostics.length === 0 && document.value === null) {
    return { ...read, config: {}, locate: document.place }; // a file of comments
  }
  const base = basename(file) === 'package.json' ? ['sparsam'] : [];
  const schema = base.length > 0 ? z.looseObject({ sparsam: configSchema.optional() }) : configSchema;
  const diagnosed = diagnose<unknown>(document, schema);
  if ('diagnostics' in diagnosed) throw new UsageError(diagnosed.diagnostics.map(formatDiagnostic).join('\n'));
  const config = base.length > 0 ? (diagnosed.value as { sparsam?: Config }).sparsam : diagnosed.value;
  return {
    ...read,
    config: (config ?? {}) as Config,
    locate: (path, part) => document.place([...base, ...path], part),
  };
}
