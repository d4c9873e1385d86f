import { resolve } from 'node:path';
import type { CheckDeclaration, Rulebook } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { locatePack } from './locate.ts';
import type { Pack } from './pack.ts';
import { shippedLexicons, shippedPacks, withVocabularies } from './shipped.ts';

export interface RulebookOptions {
  /** Folders, files or npm packages of users' packs, merged over the shipped ones in this order. */
  readonly packs?: readonly string[];
  /** The checks that rules may name, by which users' rules are held; without them rules' parameters are not looked at. */
  readonly checks?: readonly CheckDeclaration[];
  /** Whether the vocabularies themselves are wanted, and not only what the build has compiled of them. Default: false. */
  readonly vocabularies?: boolean;
}

/** They do not change while the program runs. */
let shippedOnce: Promise<readonly Pack[]> | undefined;

/** The shipped rulebook alone, by the checks that it is held against: a program that audits text after text needs no other. */
const alone = new Map<readonly CheckDeclaration[] | undefined, Promise<Rulebook>>();

/**
 * Loads the shipped packs and merges users' packs over them. `docs/packs.md` tells how.
 * @throws RulebookError where a pack is not valid, with the file, line and column of everything that is wrong in it
 */
export function loadRulebook(options: RulebookOptions = {}): Promise<Rulebook> {
  const { packs = [], checks, vocabularies = false } = options;
  if (packs.length > 0 || vocabularies) return load(options);
  const known = alone.get(checks) ?? load(options);
  alone.set(checks, known);
  return known;
}

async function load({ packs = [], checks, vocabularies = false }: RulebookOptions): Promise<Rulebook> {
  shippedOnce ??= shippedPacks();
  const shipped = await shippedOnce;
  const users = packs.length > 0 ? await usersPacks(packs, shipped, checks) : [];
  const lexicons = vocabularies || users.some(hasWords) ? undefined : await shippedLexicons();
  if (lexicons) return { ...assemble([...shipped, ...users], checks), lexicons };
  return assemble([...(await withVocabularies(shipped)), ...users], checks);
}

/** Whether a pack may change what words mean: by its vocabularies, or by the cues of its purposes. */
const hasWords = ({ vocabularies, purposes }: Pack): boolean => vocabularies.length + purposes.length > 0;

/**
 * The packs in these folders and files; each may name what the shipped ones and the others define.
 * @throws RulebookError where one of them is not valid
 */
export async function usersPacks(
  named: readonly string[],
  shipped: readonly Pack[],
  checks?: readonly CheckDeclaration[],
): Promise<readonly Pack[]> {
  const { readPack } = await import('./read-pack.ts');
  const { checkOpened } = await import('./check-opened.ts');
  const opened = await Promise.all(named.map((name) => readPack(locatePack(name, resolve()) ?? resolve(name), name)));
  checkOpened(opened, [...shipped, ...opened.map(({ pack }) => pack)], checks);
  return opened.map(({ pack }) => pack);
}
