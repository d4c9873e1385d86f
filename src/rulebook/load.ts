import { resolve } from 'node:path';
import type { Rulebook } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { RulebookError, sortDiagnostics } from './diagnostic.ts';
import type { Pack } from './pack.ts';
import { shippedPacks } from './shipped.ts';

export interface RulebookOptions {
  /** Folders of users' packs, merged over the shipped ones in this order. */
  readonly packs?: readonly string[];
}

/** They do not change while the program runs. */
let shippedOnce: Promise<readonly Pack[]> | undefined;

/**
 * Loads the shipped packs and merges users' packs over them. `docs/packs.md` tells how.
 * @throws RulebookError where a pack is not valid, with the file, line and column of everything that is wrong in it
 */
export async function loadRulebook({ packs = [] }: RulebookOptions = {}): Promise<Rulebook> {
  shippedOnce ??= shippedPacks();
  const shipped = await shippedOnce;
  return assemble([...shipped, ...(packs.length > 0 ? await usersPacks(packs, shipped) : [])]);
}

/**
 * The packs in these folders; each may name what the shipped ones and the others define.
 * @throws RulebookError where one of them is not valid
 */
export async function usersPacks(folders: readonly string[], shipped: readonly Pack[]): Promise<readonly Pack[]> {
  const { readPack } = await import('./read-pack.ts');
  const { checkReferences } = await import('./references.ts');
  const opened = await Promise.all(folders.map((folder) => readPack(resolve(folder), folder)));
  const packs = opened.map(({ pack }) => pack);
  const diagnostics = checkReferences(opened, [...shipped, ...packs]);
  if (diagnostics.length > 0) throw new RulebookError(sortDiagnostics(diagnostics));
  return packs;
}
