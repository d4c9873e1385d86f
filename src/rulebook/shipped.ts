import { join } from 'node:path';
import type { CheckDeclaration, Lexicons } from '../model/index.ts';
import { readCompiledLexicons, readCompiledPacks, readCompiledVocabularies } from './compiled.ts';
import type { Pack } from './pack.ts';
import { findPackageRoot, runsFromSource } from './package-root.ts';

/** The packs that ship, the one that others build on first. */
export const SHIPPED = ['base', 'gdpr'];

/** Where the build has put the shipped packs; undefined where this code runs from its source, which may be newer. */
const compiled = (): string | undefined => (runsFromSource ? undefined : join(findPackageRoot(), 'dist'));

/** The shipped packs: as compiled by the build, then without their vocabularies, or from their files. */
export async function shippedPacks(): Promise<readonly Pack[]> {
  const folder = compiled();
  return (folder && readCompiledPacks(folder)) || readShippedPacks();
}

/** The lexicons of the shipped packs; undefined where they are not compiled. */
export async function shippedLexicons(): Promise<Lexicons | undefined> {
  const folder = compiled();
  return folder === undefined ? undefined : readCompiledLexicons(folder);
}

/** The shipped packs with their vocabularies, wherever these are. */
export async function withVocabularies(packs: readonly Pack[]): Promise<readonly Pack[]> {
  const folder = compiled();
  const vocabularies = folder && readCompiledVocabularies(folder);
  return vocabularies ? packs.map((pack, index) => ({ ...pack, vocabularies: vocabularies[index] ?? [] })) : packs;
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
