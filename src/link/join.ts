import type { Binding, Gap, RequirementEvidence, SeenField, Text, Tie, Witness } from '../model/index.ts';
import { bind } from './binding.ts';
import { normaliseName } from './field-name.ts';

/** A form's witness with all that its schemas add, and the paths that it now speaks for. */
export interface Joined extends Witness {
  readonly also: readonly string[];
}

/** One of the schemas of a form. */
export interface Bound {
  readonly schema: Witness;
  readonly binding: Binding;
}

/** What is known of the schemas of one form. */
export interface Bonds {
  readonly bound: readonly Bound[];
  /** Ties of which the schema could not be read. */
  readonly missing: readonly Tie[];
  /** Normalised names of fields that another form of the same file and schema shows: one dialog after the other. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Joins a form with the schemas that validate it: their words on its fields, the fields that only they know. */
export function join(form: Witness, { bound, missing, elsewhere }: Bonds): Joined {
  const { unclear, ...known } = form;
  const joined = bound.reduce<Witness>(
    (all, one) => withSchema(all, one, elsewhere),
    bound.length > 0 || unclear === undefined ? known : form,
  );
  const fields = missing.length > 0 ? joined.fields.map(uncertain) : joined.fields;
  const paths = [...bound.map(({ schema }) => schema.path), ...fields.map((field) => field.path)];
  return {
    ...joined,
    fields,
    gaps: [...joined.gaps, ...missing.map(unread)],
    also: [...new Set(paths)].filter((path) => path !== form.path).sort(),
  };
}

function withSchema(form: Witness, { schema, binding }: Bound, elsewhere: ReadonlySet<string>): Witness {
  const bySchema = new Map(schema.fields.map((field) => [normaliseName(field.name), field]));
  const named = new Set(form.fields.map((field) => normaliseName(field.name)).filter((name) => name !== ''));
  const fields = form.fields.map((field) => {
    const stated = field.name === '' ? undefined : bySchema.get(normaliseName(field.name));
    return stated ? mergeField(field, stated, binding) : field;
  });
  const others = schema.fields
    .filter(({ name }) => !named.has(normaliseName(name)) && !elsewhere.has(normaliseName(name)))
    .map((field) => ({
      ...field,
      id: form.id + field.id.slice(schema.id.length),
      requirement: field.requirement.map((word) => bind(word, binding)),
    }));
  return {
    ...form,
    texts: distinct([...form.texts, ...schema.texts]),
    declarations: [...form.declarations, ...schema.declarations],
    gaps: [...form.gaps, ...schema.gaps],
    fields: [...fields, ...others],
  };
}

/** The control says what it is; the schema speaks where the control is silent, and on requirement always. */
function mergeField(field: SeenField, stated: SeenField, binding: Binding): SeenField {
  const initial = field.initial ?? stated.initial;
  return {
    ...field,
    kind: field.kind === 'custom' ? stated.kind : field.kind,
    label: field.label === '' ? stated.label : field.label,
    texts: distinct([...field.texts, ...stated.texts]),
    options: field.options.length > 0 ? field.options : stated.options,
    attributes: { ...stated.attributes, ...field.attributes },
    ...(initial && { initial }),
    requirement: [...field.requirement, ...stated.requirement.map((word) => bind(word, binding))],
  };
}

function distinct(texts: readonly Text[]): Text[] {
  const seen = new Set<string>();
  return texts.filter(({ source, content }) => {
    const key = `${source}\n${content}`;
    return !seen.has(key) && seen.add(key);
  });
}

function unread({ path, symbol }: Tie): Gap {
  const name = symbol.startsWith('inline@') ? 'a schema' : `the schema '${symbol}'`;
  return { reason: `it is validated by ${name} of ${path}, which could not be read` };
}

/** A control that may stay empty for the browser may be required by the validation that could not be read. */
function uncertain(field: SeenField): SeenField {
  const requirement = field.requirement.map(
    (word): RequirementEvidence => (word.layer === 'default' ? { ...word, level: 'unknown', grade: 'C' } : word),
  );
  return { ...field, requirement };
}
