import type {
  AuditedForm,
  Difference,
  Justification,
  Register,
  RegisteredField,
  RegisteredForm,
  RequirementLevel,
} from '../model/index.ts';
import { namesOf } from './grounds.ts';
import { compare } from './order.ts';
import { registeredForms, shortId } from './registered.ts';
import type { InScope } from './scope.ts';

/** How strongly each level makes people answer. */
const strength: Readonly<Record<RequirementLevel, number>> = {
  optional: 0,
  unknown: 1,
  configurable: 2,
  conditional: 3,
  required: 4,
};

/**
 * In what the code differs from the register: what is there and not registered, what is registered and no longer there, what
 * is otherwise, and which justifications do not hold.
 *
 * @returns sorted by form, then by field
 */
export function compareWithRegister(
  register: Register,
  forms: readonly AuditedForm[],
  justifications: readonly Justification[],
  inScope: InScope,
): readonly Difference[] {
  const seen = new Map(registeredForms(forms).map((form) => [form.form, form]));
  const known = new Map(register.forms.map((form) => [form.form, form]));
  const pathOf = new Map(forms.map((form) => [form.id, form.path]));
  const gone = register.forms
    .filter(({ form }) => !seen.has(form) && inScope(form))
    .map(({ form, line }): Difference => ({ kind: 'form-gone', path: register.path, line, form }));
  const rest = [...seen.values()].flatMap((form): readonly Difference[] => {
    const path = pathOf.get(form.form) ?? '';
    const before = known.get(form.form);
    if (before) return compareForm(before, form, path, register.path);
    return [{ kind: 'form-added', path, line: form.line, form: form.form, is: categoriesOf(form) }];
  });
  return [...gone, ...rest, ...justifications.flatMap(unsound)].sort(
    (a, b) => compare(a.form, b.form) || compare(a.field ?? '', b.field ?? '') || compare(a.kind, b.kind),
  );
}

function compareForm(before: RegisteredForm, now: RegisteredForm, path: string, registerPath: string): Difference[] {
  const { form } = now;
  const known = new Map(before.fields.map((field) => [field.field, field]));
  const seen = new Set(now.fields.map(({ field }) => field));
  const was = namesOf(before.purposes);
  const is = namesOf(now.purposes);
  return [
    ...(was === is ? [] : [{ kind: 'purpose-changed', path, line: now.line, form, was, is } as const]),
    ...before.fields
      .filter(({ field }) => !seen.has(field))
      .map((field): Difference => {
        return { kind: 'field-gone', path: registerPath, line: field.line, form, field: field.field, was: told(field) };
      }),
    ...now.fields.flatMap((field): Difference[] => {
      const place = { path, line: field.line, form, field: field.field };
      const earlier = known.get(field.field);
      return earlier
        ? compareField(earlier, field).map((change) => ({ ...place, ...change }))
        : [{ kind: 'field-added', ...place, is: told(field) }];
    }),
  ];
}

function compareField(before: RegisteredField, now: RegisteredField): Pick<Difference, 'kind' | 'was' | 'is'>[] {
  const raised = strength[now.requirement] > strength[before.requirement];
  return [
    ...(before.category === now.category
      ? []
      : [{ kind: 'category-changed', was: before.category, is: now.category } as const]),
    ...(before.requirement === now.requirement
      ? []
      : [
          {
            kind: raised ? 'requirement-raised' : 'requirement-changed',
            was: before.requirement,
            is: now.requirement,
          } as const,
        ]),
  ];
}

const categoriesOf = ({ fields }: RegisteredForm): string =>
  [...new Set(fields.map(({ category }) => category))].sort(compare).join(', ');

/** A field in a few words: `contact.email, required`. */
const told = ({ category, requirement }: RegisteredField): string => `${category}, ${requirement}`;

/** A justification that does not hold, as a difference. */
function unsound({ status, path, line, form = '', field, rule, changes, missing, until }: Justification): Difference[] {
  if (status === 'accepted' || status === 'adopted') return [];
  const place = { path, line, form, ...(field !== undefined && { field: shortId(field, form) }), rule };
  const [was, is] = {
    stale: [undefined, undefined],
    expired: [until, undefined],
    incomplete: [undefined, missing?.join(', ')],
    lapsed: [changes?.map((change) => change.was).join(', '), changes?.map((change) => change.is).join(', ')],
  }[status];
  return [
    { kind: `justification-${status}`, ...place, ...(was !== undefined && { was }), ...(is !== undefined && { is }) },
  ];
}
