import type { Form, Witness } from '../model/index.ts';
import { withoutParts } from './duplicate.ts';
import { type Bonds, type Joined, join } from './join.ts';
import { settle } from './settle.ts';
import { boundTo, schemasOf, shownElsewhere } from './tie.ts';
import { withUniqueIds } from './unique.ts';

const unbound: Bonds = { bound: [], missing: [], elsewhere: new Set() };

/**
 * Joins the witnesses of one form into one Form and settles every field's requirement: a form takes in the schemas that
 * validate it, which are then no forms of their own; one schema may serve several forms.
 *
 * @param witnesses of a whole project, in any order
 * @returns forms by path and place; fields in the order of the form, then those that only its schemas know
 */
export function link(witnesses: readonly Witness[]): readonly Form[] {
  const inOrder = [...witnesses].sort(byPlace);
  const schemas = schemasOf(inOrder);
  const used = new Set<Witness>();
  const forms = withoutParts(inOrder).filter(({ origin }) => origin !== 'schema');
  const joined = forms.map((form) => {
    const bonds = { ...boundTo(form, schemas), elsewhere: shownElsewhere(form, forms) };
    for (const { schema } of bonds.bound) used.add(schema);
    return join(form, bonds);
  });
  const alone = inOrder.filter((witness) => witness.origin === 'schema' && !witness.onlyTied && !used.has(witness));
  const all = [...joined, ...alone.map((schema) => join(schema, unbound))];
  return withUniqueIds(all.sort(byPlace).map(settled));
}

function byPlace(a: Witness, b: Witness): number {
  const byPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  const byId = a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  return byPath || a.span.start.offset - b.span.start.offset || byId;
}

function settled({ symbol: _symbol, ties: _ties, onlyTied: _onlyTied, fields, ...facts }: Joined): Form {
  return {
    ...facts,
    complete: facts.gaps.length === 0,
    fields: fields.map((field) => ({ ...field, requirement: settle(field.requirement) })),
  };
}
