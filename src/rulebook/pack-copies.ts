import { join, resolve } from 'node:path';
import { type PackFiles, readPackFiles } from './pack-files.ts';
import { findPackageRoot } from './package-root.ts';
import { SHIPPED } from './shipped.ts';

/**
 * The files of every pack that a rulebook is made of, the shipped ones first, in the order of `Rulebook.packs`.
 * @param packs users' packs, as `loadRulebook` takes them
 * @throws RulebookError where one cannot be read
 */
export function packCopies(packs: readonly string[]): Promise<readonly PackFiles[]> {
  const shipped = SHIPPED.map((id) => readPackFiles(join(findPackageRoot(), 'rules', id), `rules/${id}`));
  return Promise.all([...shipped, ...packs.map((pack) => readPackFiles(resolve(pack), pack))]);
}
