import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { commitOf } from '../discover/index.ts';
import { manifest } from '../manifest.ts';
import type { Allowance, Coverage, Part, Rulebook, Shard, Witness } from '../model/index.ts';
import type { ReadingOptions } from './options.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/** The version of a part's shape. */
export const partVersion = '1.0';

/** Reads one share of a project's files. @param settings what the run was told, as `Part.settings` digests it */
export async function readShare(
  options: ReadingOptions,
  shard: Shard,
  rulebook: Rulebook,
  settings: string,
): Promise<Part> {
  const { sources, notExamined, witnesses, allowances, files } = await read(options, rulebook, shard);
  return {
    schemaVersion: partVersion,
    tool: { name: manifest.name, version: manifest.version, packs: rulebook.packs },
    shard,
    settings,
    files: createHash('sha256').update(JSON.stringify(files)).digest('hex'),
    commit: (await commitOf(resolve(options.root ?? '.'), 'HEAD')) ?? null,
    sources,
    notExamined,
    witnesses,
    allowances,
  };
}

/** SHA-256 over what a run was told: keys in any order, what is absent left out. */
export function digestOf(told: object): string {
  const sorted = JSON.stringify(told, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}

/** What all parts read together, as one run would have read it. */
export function joinParts(parts: readonly Part[]): Reading {
  const schemas = new Map<string, Witness>();
  const sources: Coverage[] = [];
  const allowances: Allowance[] = [];
  for (const part of parts) {
    sources.push(...part.sources);
    allowances.push(...part.allowances);
    // a schema outside the audited paths may have been read by several, for forms of their own
    for (const witness of part.witnesses)
      schemas.set(JSON.stringify([witness.id, witness.span, witness.adapter]), witness);
  }
  return { sources, notExamined: parts[0]?.notExamined ?? [], witnesses: [...schemas.values()], allowances };
}
