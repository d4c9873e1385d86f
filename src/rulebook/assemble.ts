import type { CheckDeclaration, Rulebook } from '../model/index.ts';
import { mergeById, mergeMarks, mergePhrases, mergeVocabularies } from './merge.ts';
import type { Pack } from './pack.ts';
import { resolvePurposes } from './resolve-purposes.ts';
import { settleRules } from './settle-rules.ts';

/**
 * Packs, merged into one rulebook: what has an id is replaced by a later pack's thing of the same id, words and marks
 * add up, purposes inherit from their parents as the last pack states them.
 *
 * @param packs packs whose references hold, the shipped ones first
 * @param checks what the rules' checks say of themselves
 */
export function assemble(packs: readonly Pack[], checks: readonly CheckDeclaration[] = []): Rulebook {
  return {
    packs: packs.map((pack) => pack.info),
    checks: new Map(checks.map((check) => [check.id, check])),
    categories: mergeById(packs.map((pack) => pack.categories)),
    purposes: resolvePurposes(packs, mergeById(packs.map((pack) => pack.neverSets))),
    ...settleRules(packs),
    law: mergeById(packs.map((pack) => pack.law)),
    vocabularies: mergeVocabularies(packs),
    marks: mergeMarks(packs),
    phrases: mergePhrases(packs),
    jurisdictions: mergeById(packs.map((pack) => pack.jurisdictions)),
  };
}
