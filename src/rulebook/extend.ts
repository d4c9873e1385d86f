import type { ConditionalEntry, NecessaryEntry } from '../model/index.ts';
import type { StatedPurpose } from './pack.ts';

/**
 * A purpose with its parent's lists merged in.
 *
 * What the child says of a category replaces everything that the parent says of this very category; the child's
 * entries come first. Only a condition that exists in some jurisdictions leaves the parent's word standing: elsewhere it
 * counts as absent, and the parent's holds there. What the child does not say at all, the parent says.
 *
 * @param child the purpose as stated, with a parent
 * @param parent the parent, its own parent already merged in
 */
export function extendPurpose(child: StatedPurpose, parent: StatedPurpose): StatedPurpose {
  const own = new Set(categoriesOf(child));
  const inherits = (category: string): boolean => !own.has(category);
  const refined = new Set(child.granularity.map((entry) => entry.fine));
  return {
    ...parent,
    ...child,
    necessary: [...child.necessary, ...parent.necessary.flatMap((entry) => inherited(entry, inherits))],
    conditional: [...child.conditional, ...parent.conditional.filter((entry) => inherits(entry.category))],
    optional: [...child.optional, ...parent.optional.filter(inherits)],
    contested: [...child.contested, ...parent.contested.filter((entry) => inherits(entry.category))],
    never: [...child.never, ...parent.never.filter((entry) => inherits(entry) && !child.never.includes(entry))],
    granularity: [...child.granularity, ...parent.granularity.filter((entry) => !refined.has(entry.fine))],
    refs: [...new Set([...child.refs, ...parent.refs])],
  };
}

/** The categories of which a purpose's lists speak everywhere. */
function categoriesOf(purpose: StatedPurpose): string[] {
  const everywhere = (entry: ConditionalEntry): boolean => entry.jurisdictions === undefined;
  return [
    ...purpose.necessary.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.anyOf)),
    ...purpose.conditional.filter(everywhere).map((entry) => entry.category),
    ...purpose.optional,
    ...purpose.contested.map((entry) => entry.category),
    ...purpose.never,
  ];
}

/** A parent's necessary entry without what the child speaks of; a choice between one is that one. */
function inherited(entry: NecessaryEntry, inherits: (category: string) => boolean): NecessaryEntry[] {
  if (typeof entry === 'string') return inherits(entry) ? [entry] : [];
  const [first, ...others] = entry.anyOf.filter(inherits);
  if (first === undefined) return [];
  return others.length === 0 ? [first] : [{ anyOf: [first, ...others] }];
}
