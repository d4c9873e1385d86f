import type { Lexicons } from '../model/index.ts';
import { type CompiledFiles, compiledFiles } from './compiled.ts';
import { readShippedPacks } from './shipped.ts';

/**
 * The shipped packs, read and checked, as the files that the build writes into `dist/`.
 * @param lexicons their vocabularies as the classifier has compiled them
 * @throws RulebookError where a file is not valid
 */
export async function compileShippedPacks(lexicons: Lexicons): Promise<CompiledFiles> {
  return compiledFiles(await readShippedPacks(), lexicons);
}
