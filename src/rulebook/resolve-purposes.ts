import type { Purpose } from '../model/index.ts';
import { extendPurpose } from './extend.ts';
import { sorted } from './merge.ts';
import type { NeverSet, Pack, StatedPurpose } from './pack.ts';

/**
 * The purposes of all packs with their sets resolved and their parents' lists merged in, in the order of their ids.
 * A purpose of a later pack replaces an earlier one of the same id, unless it extends that very id.
 *
 * @param packs packs whose references hold: parents exist and form no cycle, sets exist
 */
export function resolvePurposes(packs: readonly Pack[], sets: ReadonlyMap<string, NeverSet>): Map<string, Purpose> {
  const stated = statePurposes(packs, sets);
  return sorted(new Map([...stated.keys()].map((id) => [id, wholePurpose(inheritedPurpose(id, stated))])));
}

/** Every purpose as the last pack states it, over earlier ones where it extends its own id. */
export function statePurposes(
  packs: readonly Pack[],
  sets: ReadonlyMap<string, NeverSet>,
): ReadonlyMap<string, StatedPurpose> {
  const stated = new Map<string, StatedPurpose>();
  for (const purpose of packs.flatMap((pack) => pack.purposes)) {
    const named = { ...purpose, never: withoutSets(purpose.never, sets) };
    const earlier = stated.get(purpose.id);
    stated.set(purpose.id, earlier && purpose.extends === purpose.id ? overlay(named, earlier) : named);
  }
  return stated;
}

/** A purpose over the one of its own id: the earlier one's parent stays the parent. */
function overlay(purpose: StatedPurpose, earlier: StatedPurpose): StatedPurpose {
  const { extends: itself, ...merged } = extendPurpose(purpose, earlier);
  return earlier.extends === undefined ? merged : { ...merged, extends: earlier.extends };
}

function inheritedPurpose(id: string, stated: ReadonlyMap<string, StatedPurpose>): StatedPurpose {
  const line = lineOf(id, stated);
  return line.reduceRight((parent, child) => extendPurpose(child, parent));
}

/** A purpose, its parent, its parent's parent and so on; it ends before the first that would come again. */
export function lineOf(id: string, stated: ReadonlyMap<string, StatedPurpose>): StatedPurpose[] {
  const line = new Set<StatedPurpose>();
  let next = stated.get(id);
  while (next && !line.has(next)) {
    line.add(next);
    next = next.extends === undefined ? undefined : stated.get(next.extends);
  }
  return [...line];
}

function withoutSets(never: readonly string[], sets: ReadonlyMap<string, NeverSet>): string[] {
  const categories = never.flatMap((entry) =>
    entry.startsWith('@') ? (sets.get(entry.slice(1))?.categories ?? []) : [entry],
  );
  return [...new Set(categories)];
}

function wholePurpose({ name, description, lawfulBasis, retention, stages, cues, ...stated }: StatedPurpose): Purpose {
  if (!name || !description || !lawfulBasis || !retention) throw new Error(`the purpose '${stated.id}' is not whole`);
  return { ...stated, name, description, lawfulBasis, retention, stages: stages ?? [], cues: cues ?? {} };
}
