import type { AuditedForm, FormChange, Report } from '../../model/index.ts';
import { byPlace } from './order.ts';
import { wasRead } from './was-read.ts';

/** Forms that came, went, or are for something else now. */
export function compareForms(before: Report, after: Report): readonly FormChange[] {
  const earlier = new Map(before.forms.map((form) => [form.id, form]));
  const later = new Map(after.forms.map((form) => [form.id, form]));
  const changes = after.forms.flatMap((form): FormChange[] => {
    const then = earlier.get(form.id);
    if (!then) return wasRead(form.path, before) ? [{ ...told('added', form), after: form.purpose.ids }] : [];
    if (isSame(then.purpose.ids, form.purpose.ids)) return [];
    return [{ ...told('purpose', form), before: then.purpose.ids, after: form.purpose.ids }];
  });
  const gone = before.forms.filter(({ id }) => !later.has(id));
  const missing = gone.map((form) => ({
    ...told(wasRead(form.path, after) ? 'removed' : 'not-read', form),
    before: form.purpose.ids,
  }));
  return [...changes, ...missing].sort(byPlace(({ form }) => form));
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

const told = (change: FormChange['change'], { id, name, path, span }: AuditedForm) => ({
  change,
  form: id,
  name,
  path,
  line: span.start.line,
});
