import type { InitialState, SeenField } from '../../../model/index.ts';
import { fieldIdentifiers } from '../../identity.ts';
import { commentAbove } from '../../parsers/comments.ts';
import { evidenceOf, spanOf } from '../schema/places.ts';
import type { Schema, Value } from '../schema/values.ts';
import type { Draft, Drafts } from './drafts.ts';
import { textsOf } from './texts.ts';

/** The fields of a form as the model has them, in the order of the schema. */
export function fieldsOf(drafts: Drafts, formId: string): SeenField[] {
  const identify = fieldIdentifiers(formId);
  return [...drafts].map(([name, draft]) => fieldOf(name, draft, identify(name)));
}

function fieldOf(name: string, { property, schema, control, requirement }: Draft, id: string): SeenField {
  const { mark, node } = property;
  const comment = commentAbove(node, mark.file);
  const description =
    comment.description === '' ? [] : [{ source: 'description', content: comment.description } as const];
  const texts = [...textsOf(schema), ...description];
  const label = texts.find(({ source }) => source === 'label') ?? texts.find(({ source }) => source === 'description');
  const category = comment.tags.find((tag) => tag.name === 'category')?.content.split(/\s/u)[0];
  const initial = initialOf(schema);
  return {
    id,
    name,
    kind: control.kind,
    label: label?.content ?? '',
    texts,
    autocomplete: [],
    options: control.options,
    attributes: { ...control.attributes, ...(category && { '@category': category }) },
    concealed: false,
    ...(initial && { initial }),
    path: mark.file.fileName,
    span: spanOf(mark),
    excerpt: mark.quote(),
    requirement,
  };
}

/** What the control holds before anybody touched it, by the schema's default. */
function initialOf({ initial, control }: Schema): InitialState | undefined {
  if (!initial) return undefined;
  const evidence = { ...evidenceOf(initial.by), grade: 'A' } as const;
  const values = literalsOf(initial.value);
  if (!values) return { state: 'dynamic', evidence };
  const chosen = control.options
    .filter((option) => values.map(String).includes(option.value))
    .map((option) => option.label);
  if (control.kind === 'checkbox' && control.options.length === 0) {
    return { state: values.includes(true) || values.includes('on') ? 'checked' : 'unchecked', evidence };
  }
  if (control.options.length > 0)
    return chosen.length > 0 ? { state: 'selected', options: chosen, evidence } : undefined;
  return values.some((value) => value !== '' && value !== null && value !== undefined)
    ? { state: 'prefilled', evidence }
    : undefined;
}

function literalsOf(value: Value): unknown[] | undefined {
  if (value.kind === 'literal') return [value.value];
  if (value.kind !== 'list') return undefined;
  return value.items.every((item) => item.kind === 'literal')
    ? value.items.map((item) => item.kind === 'literal' && item.value)
    : undefined;
}
