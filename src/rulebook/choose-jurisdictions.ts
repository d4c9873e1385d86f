import type { Jurisdiction, Rulebook } from '../model/index.ts';

/**
 * The jurisdictions that a project chose, sorted by id and each once.
 * @throws RangeError where there is none of that id
 */
export function chooseJurisdictions({ jurisdictions }: Rulebook, ids: readonly string[]): readonly Jurisdiction[] {
  return [...new Set(ids)].sort().map((id) => {
    const found = jurisdictions.get(id);
    if (!found) throw new RangeError(`no jurisdiction is called '${id}'`);
    return found;
  });
}
