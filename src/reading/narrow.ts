import type { Allowance, Coverage, Form, Scope } from '../model/index.ts';
import type { Reading } from './reading.ts';

/** What is left to judge, and which part of the project that is. */
export interface Narrowed {
  readonly linked: readonly Form[];
  readonly sources: readonly Coverage[];
  readonly allowances: readonly Allowance[];
  readonly scope?: Scope;
}

/**
 * Of what was read: all of it, or the forms that changed, or that changed files take part in. Files that were read only to
 * find such forms, and hold none, are left out.
 */
export function narrow(forms: readonly Form[], { sources, allowances, changes }: Reading): Narrowed {
  if (!changes) return { linked: forms, sources, allowances };
  const { has, since, changed, total } = changes;
  const linked = forms.filter((form) => pathsIn(form).some(has));
  const concerned = new Set(linked.map(({ path }) => path));
  const isConcerned = ({ path }: { readonly path: string }): boolean => has(path) || concerned.has(path);
  return {
    linked,
    sources: sources.filter(isConcerned),
    allowances: allowances.filter(isConcerned),
    scope: { since, changed, total },
  };
}

const pathsIn = ({ path, also, fields }: Form): readonly string[] => [
  path,
  ...also,
  ...fields.map((field) => field.path),
];
