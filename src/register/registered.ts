import type { AuditedField, AuditedForm, RegisteredField, RegisteredForm } from '../model/index.ts';
import { compare } from './order.ts';

/**
 * What a register says of forms: the declared purpose, and every field that asks for personal data.
 *
 * Left out: forms that may be none, forms that ask for nothing personal, and fields of which sparsam cannot tell what they ask
 * for, which reports list. A purpose that was inferred is a guess of this run, not something that the project says, and so
 * does not stand in its register.
 *
 * @returns sorted by id; lines point into the sources
 */
export function registeredForms(forms: readonly AuditedForm[]): readonly RegisteredForm[] {
  return forms
    .filter((form) => form.unclear === undefined)
    .map((form) => ({
      form: form.id,
      purposes: form.purpose.origin === 'declared' ? [...form.purpose.ids].sort(compare) : [],
      fields: form.fields.flatMap((field) => registeredField(field, form)).sort((a, b) => compare(a.field, b.field)),
      line: form.span.start.line,
    }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => compare(a.form, b.form));
}

function registeredField(
  { id, classification, requirement, span }: AuditedField,
  form: AuditedForm,
): RegisteredField[] {
  const { category } = classification;
  if (category === null || category === 'none') return [];
  return [{ field: shortId(id, form.id), category, requirement: requirement.level, line: span.start.line }];
}

/** A field's id without its form's. */
export const shortId = (field: string, form: string): string =>
  field.startsWith(`${form}/`) ? field.slice(form.length + 1) : field;
