import type { Form } from '../model/index.ts';

/** Gives every form and field an id of its own, where several adapters named things of one file alike. */
export function withUniqueIds(forms: readonly Form[]): readonly Form[] {
  const formId = counter();
  return forms.map((form) => {
    const id = formId(form.id);
    const fieldId = counter();
    const fields = form.fields.map((field) => ({ ...field, id: fieldId(id + field.id.slice(form.id.length)) }));
    return { ...form, id, fields };
  });
}

/** From a wanted id to one that was not given yet: `-2`, `-3` … is put behind it. */
function counter(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let id = wanted;
    for (let repeat = 2; taken.has(id); repeat += 1) id = `${wanted}-${repeat}`;
    taken.add(id);
    return id;
  };
}
