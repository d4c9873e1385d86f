import type { Field, Form, Option, Text } from '../model/index.ts';
import type { Decision } from './decide.ts';
import { memo } from './lexicon/memo.ts';

const limit = 5_000;

/** A form that was met, and what was decided about it. */
interface Known {
  readonly form: Form;
  readonly decisions: readonly Decision[];
}

/**
 * Remembers what was decided about a form: pages of a site repeat the same search, newsletter and login. Forms are the same
 * where everything is that a person or a program reads in them; where they stand does not matter, but for what a path says.
 *
 * @param pathSays what of a path is heard
 */
export function rememberForms(
  decide: (form: Form) => readonly Decision[],
  pathSays: (path: string) => string,
): (form: Form) => readonly Decision[] {
  const heardIn = memo(pathSays);
  const known = new Map<number, Known[]>();
  let size = 0;
  return (form) => {
    const sketch = sketchOf(form);
    const alike = known.get(sketch) ?? [];
    for (const one of alike)
      if (isSame(one.form, form) && heardIn(one.form.path, '') === heardIn(form.path, '')) return one.decisions;
    if (size >= limit) {
      known.clear();
      size = 0;
    }
    const decisions = decide(form);
    known.set(sketch, [...alike, { form, decisions }]);
    size += 1;
    return decisions;
  };
}

/** A number that is the same for forms that are the same, and for few others: made of lengths, which cost nothing to ask. */
function sketchOf({ texts, fields }: Form): number {
  let sketch = fields.length;
  for (const { content } of texts) sketch = mix(sketch, content.length);
  for (const { name, label, options } of fields)
    sketch = mix(mix(mix(sketch, name.length), label.length), options.length);
  return sketch;
}

const mix = (sketch: number, length: number): number => (Math.imul(sketch, 31) + length) | 0;

/** Whether everything of two forms is the same that classification hears. */
const isSame = (one: Form, other: Form): boolean =>
  one.language === other.language &&
  one.action === other.action &&
  areSame(one.texts, other.texts, isSaidAlike) &&
  areSame(one.fields, other.fields, isAskedAlike) &&
  isNamedAlike(one.attributes, other.attributes);

function areSame<T>(ones: readonly T[], others: readonly T[], isAlike: (one: T, other: T) => boolean): boolean {
  if (ones.length !== others.length) return false;
  for (let index = 0; index < ones.length; index += 1) {
    if (!isAlike(ones[index] as T, others[index] as T)) return false;
  }
  return true;
}

const isSaidAlike = (one: Text, other: Text): boolean => one.content === other.content && one.source === other.source;
const isChosenAlike = (one: Option, other: Option): boolean => one.label === other.label && one.value === other.value;
const isWrittenAlike = (one: string, other: string): boolean => one === other;

const isAskedAlike = (one: Field, other: Field): boolean =>
  one.name === other.name &&
  one.label === other.label &&
  one.kind === other.kind &&
  one.concealed === other.concealed &&
  areSame(one.texts, other.texts, isSaidAlike) &&
  areSame(one.autocomplete, other.autocomplete, isWrittenAlike) &&
  areSame(one.options, other.options, isChosenAlike) &&
  isNamedAlike(one.attributes, other.attributes);

type Attributes = Readonly<Record<string, string>>;

function isNamedAlike(one: Attributes, other: Attributes): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
