import type { Gap } from '../../../model/index.ts';
import { settled } from '../schema/schemas.ts';
import { literal, type Property, type Schema, type Structure, type Value } from '../schema/values.ts';
import { conditionsOf } from './conditions.ts';
import { requirementOf } from './requirement.ts';
import { type Drafts, intersected, softened, united } from './variants.ts';

export type { Draft, Drafts } from './variants.ts';

const deepest = 8;
const mostNamed = 5;
const mostFields = 2000;
const tooManyFields: Gap = { reason: `there are more than ${mostFields} fields` };

const absent = literal(undefined);
const noItems: Value = { kind: 'list', items: [] };

/** Gathers the fields of one schema. */
export interface Gathering {
  readonly gaps: Gap[];
  /** The fields of which nothing is known, by the reason. */
  readonly unresolved: Map<string, string[]>;
  /** How many properties and variants were looked at, in all branches together. */
  count: number;
  /** The objects that are being gone through, so that one that holds itself is gone through once. */
  readonly within: readonly object[];
}

const known = new WeakMap<Structure, boolean>();

export function newGathering(): Gathering {
  return { gaps: [], unresolved: new Map(), count: 0, within: [] };
}

/** All that could not be followed, each reason once. */
export function gapsOf({ gaps, unresolved }: Gathering): Gap[] {
  const named = [...unresolved].map(([reason, names]) => ({
    reason: `what ${names.slice(0, mostNamed).join(', ')}${names.length > mostNamed ? ' and others' : ''} may hold could not be followed: ${reason}`,
  }));
  return [...new Map([...gaps, ...named].map((gap) => [gap.reason, gap])).values()];
}

function note(unresolved: Map<string, string[]>, reason: string, name: string): void {
  unresolved.set(reason, [...(unresolved.get(reason) ?? []), `'${name}'`]);
}

/** Whether a schema asks for an object's fields. */
export function holdsFields(schema: Schema): boolean {
  const { structure } = settled(schema);
  if (!structure || structure.kind === 'array' || structure.kind === 'lazy') return false;
  if (structure.kind === 'object') return true;
  const answer = known.get(structure);
  if (answer !== undefined) return answer;
  // A schema that holds itself adds nothing to what else it holds.
  known.set(structure, false);
  const parts = structure.kind === 'intersection' ? structure.sides : structure.options;
  const holds = parts.some(holdsFields);
  known.set(structure, holds);
  return holds;
}

/** All fields of a schema that `holdsFields`, with every word on their requirement. */
export function draftsOf(lazy: Schema, prefix: string, gathering: Gathering): Drafts {
  const schema = settled(lazy);
  const { structure } = schema;
  gathering.gaps.push(...schema.gaps);
  if (!structure) return new Map();
  gathering.count += 1;
  if (gathering.count > mostFields) {
    gathering.gaps.push(tooManyFields);
    return new Map();
  }
  if (gathering.within.length > deepest * 2) {
    gathering.gaps.push({ reason: `fields below '${prefix}' are nested too deeply` });
    return new Map();
  }
  if (structure.kind === 'object') {
    if (gathering.within.includes(structure.properties)) return new Map();
    const drafts = ofObject(structure.properties, prefix, within(gathering, structure.properties));
    return refinedBy(schema, drafts, prefix);
  }
  const again = (part: Schema): Drafts => draftsOf({ ...part, gaps: [] }, prefix, within(gathering, part));
  if (structure.kind === 'intersection') return refinedBy(schema, intersected(structure.sides.map(again)), prefix);
  if (structure.kind === 'union') {
    const key = structure.discriminator ?? tellingKey(structure.options);
    const variants = structure.options.filter((option) => holdsFields(option)).map(again);
    const dependsOn = key === undefined ? undefined : join(prefix, key);
    return refinedBy(schema, united(variants, structure.by, 'conditional', dependsOn), prefix);
  }
  if (structure.kind === 'choice') {
    const variants = structure.options.filter((option) => holdsFields(option)).map(again);
    return refinedBy(schema, united(variants, structure.by, 'configurable'), prefix);
  }
  return new Map();
}

/** The count is shared by all branches; it lives in the outermost gathering. */
function within(gathering: Gathering, part: object): Gathering {
  return {
    gaps: gathering.gaps,
    unresolved: gathering.unresolved,
    get count() {
      return gathering.count;
    },
    set count(value) {
      gathering.count = value;
    },
    within: [...gathering.within, part],
  };
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

function ofObject(properties: ReadonlyMap<string, Property>, prefix: string, gathering: Gathering): Drafts {
  const drafts: Drafts = new Map();
  for (const [key, property] of properties) {
    if (gathering.count >= mostFields) {
      gathering.gaps.push(tooManyFields);
      break;
    }
    for (const [name, draft] of ofProperty(property, join(prefix, key), gathering)) drafts.set(name, draft);
  }
  return drafts;
}

/** Values that a form cannot give at all: they stand in a variant only to keep a key out of it. */
const impossible = new Set(['zod-never', 'zod-undefined', 'zod-void']);

function ofProperty(property: Property, name: string, gathering: Gathering): Drafts {
  gathering.count += 1;
  const schema = settled(property.schema());
  if (impossible.has(schema.by.signal) && !schema.structure) return new Map();
  if (holdsFields(schema)) {
    const nested = draftsOf(schema, name, gathering);
    const missing = schema.accepts(absent);
    return missing.answer === 'rejects'
      ? nested
      : softened(nested, missing.by, missing.answer === 'depends' ? 'configurable' : 'conditional');
  }
  if (schema.structure?.kind === 'array' && holdsFields(schema.structure.element)) {
    const nested = draftsOf(schema.structure.element, `${name}[]`, gathering);
    const none = [absent, noItems].map((input) => schema.accepts(input)).find(({ answer }) => answer !== 'rejects');
    return none ? softened(nested, none.by, 'conditional') : nested;
  }
  if (schema.unresolved !== undefined) note(gathering.unresolved, schema.unresolved, name);
  else gathering.gaps.push(...schema.gaps);
  return new Map([[name, { property, schema, control: schema.control, requirement: [requirementOf(schema)] }]]);
}

/** The key that tells the variants of a plain union apart: in each it has values of its own. */
function tellingKey(options: readonly Schema[]): string | undefined {
  const shapes = options.flatMap((option) => {
    const { structure } = settled(option);
    return structure?.kind === 'object' ? [structure.properties] : [];
  });
  const [first, ...others] = shapes;
  if (!first || others.length === 0) return undefined;
  return [...first.keys()].find((key) => {
    const values = shapes.map((shape) => shape.get(key)?.schema().control.options ?? []);
    const distinct = new Set(values.flat().map(({ value }) => value));
    return values.every((own) => own.length > 0) && distinct.size === values.flat().length;
  });
}

function refinedBy(schema: Schema, drafts: Drafts, prefix: string): Drafts {
  if (schema.refinements.length === 0) return drafts;
  const inside = prefix === '' ? '' : `${prefix}.`;
  const fields = new Map([...drafts].map(([name, draft]) => [name.slice(inside.length), draft.schema]));
  for (const { field, evidence } of schema.refinements.flatMap((refinement) => conditionsOf(refinement, fields))) {
    const draft = drafts.get(inside + field);
    if (!draft) continue;
    const word = evidence.dependsOn === undefined ? evidence : { ...evidence, dependsOn: inside + evidence.dependsOn };
    drafts.set(inside + field, { ...draft, requirement: [...draft.requirement, word] });
  }
  return drafts;
}
