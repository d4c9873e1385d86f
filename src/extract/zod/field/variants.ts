import type { RequirementEvidence } from '../../../model/index.ts';
import { evidenceOf } from '../schema/places.ts';
import { commonControl } from '../schema/schemas.ts';
import type { Control, Mark, Property, Schema } from '../schema/values.ts';

/** A field on its way from a schema to the model. */
export interface Draft {
  readonly property: Property;
  readonly schema: Schema;
  readonly control: Control;
  readonly requirement: readonly RequirementEvidence[];
}

/** By dotted name: `address.street`, `items[].name`. */
export type Drafts = Map<string, Draft>;

export type Softer = 'conditional' | 'configurable';

/** What is required only if something around it is there at all. */
export function softened(drafts: Drafts, by: Mark, level: Softer, dependsOn?: string): Drafts {
  return new Map(
    [...drafts].map(([name, draft]) => [name, soften(draft, by, level, name === dependsOn ? undefined : dependsOn)]),
  );
}

function soften(draft: Draft, by: Mark, level: Softer, dependsOn?: string): Draft {
  const requirement = draft.requirement.map((word): RequirementEvidence => {
    if (word.level !== 'required') return word;
    const { acceptsEmpty: _, ...rest } = word;
    return { ...rest, level, ...evidenceOf(by), ...(dependsOn !== undefined && { dependsOn }) };
  });
  return { ...draft, requirement };
}

/** The fields of several variants of which one applies. */
export function united(variants: readonly Drafts[], by: Mark, level: Softer, dependsOn?: string): Drafts {
  const [only] = variants;
  if (variants.length === 1 && only) return only;
  const names = new Set(variants.flatMap((variant) => [...variant.keys()]));
  const drafts: Drafts = new Map();
  for (const name of names) {
    const found = variants.flatMap((variant) => variant.get(name) ?? []);
    const [first] = found;
    if (!first) continue;
    const levels = new Set(found.map((draft) => draft.requirement[0]?.level));
    const isEverywhere = found.length === variants.length && levels.size === 1;
    const firmest = found.find((draft) => draft.requirement[0]?.level === 'required') ?? first;
    const control = commonControl(found.map((draft) => ({ ...draft.schema, control: draft.control })));
    const merged = { ...firmest, control };
    drafts.set(name, isEverywhere ? merged : soften(merged, by, level, name === dependsOn ? undefined : dependsOn));
  }
  return drafts;
}

/** Both sides must be satisfied: of a field that both have the words add up. */
export function intersected(sides: readonly Drafts[]): Drafts {
  const drafts: Drafts = new Map();
  for (const [name, draft] of sides.flatMap((side) => [...side])) {
    const known = drafts.get(name);
    drafts.set(name, known ? { ...known, requirement: [...known.requirement, ...draft.requirement] } : draft);
  }
  return drafts;
}
