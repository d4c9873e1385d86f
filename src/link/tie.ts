import type { Tie, Witness } from '../model/index.ts';
import { normaliseName } from './field-name.ts';
import type { Bound } from './join.ts';

/** The schemas of a project by file and symbol. */
export type Schemas = ReadonlyMap<string, Witness>;

const key = ({ path, symbol }: { readonly path: string; readonly symbol?: string }): string => `${path}\n${symbol}`;

export function schemasOf(witnesses: readonly Witness[]): Schemas {
  return new Map(
    witnesses.filter(({ origin, symbol }) => origin === 'schema' && symbol !== undefined).map((one) => [key(one), one]),
  );
}

/** The schemas that a form names; where none of them was read, the ties that lead nowhere. */
export function boundTo(form: Witness, schemas: Schemas): { bound: readonly Bound[]; missing: readonly Tie[] } {
  const bound: Bound[] = [];
  const missing: Tie[] = [];
  for (const tie of form.ties) {
    const schema = schemas.get(key(tie));
    if (!schema) missing.push(tie);
    else if (isPlausible(tie, form, schema)) bound.push({ schema, binding: tie.binding });
  }
  // Of a schema that may be known by several names, one that was found is enough.
  const isOpen = bound.length === 0;
  return { bound, missing: missing.filter(({ binding }) => isOpen && binding !== 'import' && binding !== 'form-data') };
}

/** A schema that was met in the neighbourhood of a form is its own only where they share a field. */
function isPlausible({ binding }: Tie, form: Witness, schema: Witness): boolean {
  if (binding !== 'form-data' && binding !== 'import') return true;
  const names = new Set(form.fields.map(({ name }) => normaliseName(name)));
  return schema.fields.some(({ name }) => names.has(normaliseName(name)));
}

/**
 * The fields that other forms of the same file show, of those that share a schema with this one: a sign-in asks for the
 * password in one form and for the code in the next, and one schema checks both.
 */
export function shownElsewhere(form: Witness, forms: readonly Witness[]): ReadonlySet<string> {
  const own = new Set(form.ties.map(key));
  const siblings = forms.filter(
    (other) => other !== form && other.path === form.path && other.ties.some((tie) => own.has(key(tie))),
  );
  return new Set(siblings.flatMap(({ fields }) => fields.map(({ name }) => normaliseName(name))));
}
