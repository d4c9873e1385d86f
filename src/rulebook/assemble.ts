import type { Rulebook } from '../model/index.ts';
import { mergeById, mergeMarks, mergeVocabularies } from './merge.ts';
import type { Pack } from './pack.ts';
import { resolvePurposes } from './resolve-purposes.ts';

/**
 * Packs, merged into one rulebook: what has an id is replaced by a later pack's thing of the same id, words and marks
 * add up, purposes inherit from their parents as the last pack states them.
 *
 * @param packs packs whose references hold, the shipped ones first
 */
export function assemble(packs: readonly Pack[]): Rulebook {
  return {
    packs: packs.map((pack) => pack.info),
    categories: mergeById(packs.map((pack) => pack.categories)),
    purposes: resolvePurposes(packs, mergeById(packs.map((pack) => pack.neverSets))),
    rules: mergeById(packs.map((pack) => pack.rules)),
    law: mergeById(packs.map((pack) => pack.law)),
    vocabularies: mergeVocabularies(packs),
    marks: mergeMarks(packs),
  };
}
