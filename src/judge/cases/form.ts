import type {
  Classification,
  Confidence,
  Evidence,
  Field,
  FieldKind,
  Form,
  FormPurpose,
  Grade,
  InitialState,
  Layer,
  Requirement,
  RequirementLevel,
  Span,
  Text,
} from '../../model/index.ts';

/** Forms by hand, as short as a case needs them. */

export interface FieldInput {
  readonly category: string | null;
  readonly level?: RequirementLevel;
  readonly name?: string;
  readonly label?: string;
  readonly kind?: FieldKind;
  /** Labels; an empty one stands for an option without a value. */
  readonly options?: readonly string[];
  readonly chosen?: readonly string[];
  readonly initial?: InitialState['state'];
  readonly help?: string;
  readonly confidence?: Confidence;
  /** Of the classification's evidence. */
  readonly grade?: Grade;
  /** Of the requirement's evidence. */
  readonly requirementGrade?: Grade;
  readonly acceptsEmpty?: boolean;
  readonly conflict?: Readonly<Partial<Record<Layer, RequirementLevel>>>;
}

export interface FormInput extends Partial<Pick<Form, 'method' | 'action' | 'texts' | 'page' | 'origin' | 'language' | 'unclear' | 'attributes' | 'excerpt' | 'path' | 'id'>> {
  readonly fields: readonly FieldInput[];
}

export function spanAt(offset: number): Span {
  const position = { offset, line: 1, column: offset + 1 };
  return { start: position, end: { ...position, offset: offset + 1, column: offset + 2 } };
}

function requirementOf({
  level = 'optional',
  requirementGrade = 'A',
  acceptsEmpty,
  conflict,
}: FieldInput): Requirement {
  const layers = conflict ?? { markup: level };
  return {
    level,
    evidence: Object.entries(layers).map(([layer, word]) => ({
      layer: layer as Layer,
      level: word,
      signal: `${layer}-says`,
      quote: word,
      grade: requirementGrade,
      ...(acceptsEmpty !== undefined && { acceptsEmpty }),
    })),
    ...(conflict && { conflict: Object.keys(conflict).sort() as Layer[] }),
  };
}

export function fieldOf(input: FieldInput, index: number, form = 'page.html#form'): Field {
  const name = input.name ?? input.category ?? `field${index}`;
  const evidence: Evidence = { signal: 'initial', quote: 'checked', grade: 'A' };
  const texts: Text[] = input.help === undefined ? [] : [{ source: 'help', content: input.help }];
  return {
    id: `${form}/${name}-${index}`,
    name,
    kind: input.kind ?? 'text',
    label: input.label ?? name,
    texts,
    autocomplete: [],
    options: (input.options ?? []).map((label) => ({ label: label || 'Please choose', value: label })),
    attributes: {},
    concealed: false,
    ...(input.initial && {
      initial: { state: input.initial, ...(input.chosen && { options: input.chosen }), evidence },
    }),
    path: 'page.html',
    span: spanAt(10 + index),
    excerpt: `<input name="${name}">`,
    requirement: requirementOf(input),
  };
}

export function classificationOf({ category, confidence = 'certain', grade = 'A' }: FieldInput): Classification {
  return { category, confidence, evidence: category === null ? [] : [{ signal: 'label', quote: category, grade }] };
}

/** What a form should say in any case, so that a case is about what it is about. */
const finePrint: readonly Text[] = [
  { source: 'text', content: 'You can unsubscribe at any time. Privacy notice. We will send a confirmation e-mail.' },
];

export function formOf({ fields, ...facts }: FormInput): { form: Form; classifications: Classification[] } {
  const form: Form = {
    id: 'page.html#form',
    name: 'form',
    origin: 'form',
    adapter: 'html',
    path: 'page.html',
    span: spanAt(0),
    excerpt: '<form>',
    language: null,
    action: null,
    method: 'post',
    attributes: {},
    texts: finePrint,
    declarations: [],
    gaps: [],
    complete: true,
    also: [],
    fields: fields.map((field, index) => fieldOf(field, index, facts.id)),
    ...facts,
  };
  return { form, classifications: fields.map(classificationOf) };
}

export function declared(...ids: string[]): FormPurpose {
  return { ids, origin: 'declared', evidence: [{ signal: 'data-purpose', quote: ids.join(' '), grade: 'A' }] };
}

export function inferred(confidence: Confidence, ...ids: string[]): FormPurpose {
  return { ids, origin: 'inferred', confidence, evidence: [{ signal: 'heading', quote: 'words', grade: 'C' }] };
}

export const undeclared: FormPurpose = { ids: [], origin: 'none', evidence: [] };
