import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckDeclaration } from '../model/index.ts';
import type { Pack } from './pack.ts';
import { findPackageRoot, runsFromSource } from './package-root.ts';

/** The packs that ship, the one that others build on first. */
const SHIPPED = ['base', 'gdpr'];

/** The shipped packs: as compiled by the build, or from their files where this code runs from its source. */
export async function shippedPacks(): Promise<readonly Pack[]> {
  const compiled = runsFromSource ? undefined : await compiledPacks(join(findPackageRoot(), 'dist', 'rulebook.json'));
  return compiled ?? readShippedPacks();
}

/** The packs in a file that the build has written; undefined where there is none. */
export async function compiledPacks(file: string): Promise<readonly Pack[] | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The shipped packs from their files, fully checked.
 * @param checks the checks that their rules are held against
 * @throws RulebookError where a file is not valid
 */
export async function readShippedPacks(checks?: readonly CheckDeclaration[]): Promise<readonly Pack[]> {
  const { readPack } = await import('./read-pack.ts');
  const { checkOpened } = await import('./check-opened.ts');
  const root = join(findPackageRoot(), 'rules');
  const opened = await Promise.all(SHIPPED.map((id) => readPack(join(root, id), `rules/${id}`)));
  const packs = opened.map(({ pack }) => pack);
  checkOpened(opened, packs, checks);
  return packs;
}
