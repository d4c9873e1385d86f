import type { Field, Form } from '../../model/index.ts';

/** A form and its fields with nothing in them but what a test states. */

const nowhere = { offset: 0, line: 1, column: 1 };
const span = { start: nowhere, end: nowhere };

/** A field; a label that is stated becomes a text of its own, as adapters have it. */
export function specimenField(stated: Partial<Field> = {}): Field {
  const label = stated.label ?? '';
  return {
    id: 'field',
    name: '',
    kind: 'text',
    label,
    texts: label === '' ? [] : [{ source: 'label', content: label, span }],
    autocomplete: [],
    options: [],
    attributes: {},
    concealed: false,
    path: 'form.html',
    span,
    excerpt: '',
    requirement: { level: 'unknown', evidence: [] },
    ...stated,
  };
}

/** A form of some fields. */
export function specimenForm(fields: readonly Field[], stated: Partial<Form> = {}): Form {
  return {
    id: 'form',
    name: '',
    origin: 'form',
    adapter: 'html',
    path: 'form.html',
    span,
    excerpt: '',
    language: 'en',
    action: null,
    method: 'post',
    attributes: {},
    texts: [],
    declarations: [],
    gaps: [],
    complete: true,
    also: [],
    fields,
    ...stated,
  };
}
