import type { Classification, Field, Form } from '../../model/index.ts';
import { isAmong } from '../category.ts';

/** A form's fields as one looks at them: what is asked, and how often. */
export interface FieldSet {
  /** Lines, lists and boxes that a person sees. */
  readonly asked: number;
  readonly count: (...categories: readonly string[]) => number;
  readonly personal: number;
  /** Lines that nobody could tell what they ask for. */
  readonly unknown: number;
  readonly lines: number;
  /** Messages that by their words are remarks on something else. */
  readonly remarks: number;
}

/** What is no data on a person. */
const impersonal = ['none', 'technical', 'consent'];

/** A remark, in programmers' and people's words: not what a form is for, where a message is. */
const remark =
  /\b(?:notes?|remarks?|special (?:instructions|requests)|anmerkung(?:en)?|bemerkung(?:en)?|sonstiges|remarques?|observations?|précisions?|notas|observaciones|annotazioni|osservazioni|opmerking(?:en)?|bijzonderheden|observações|bemærkninger|merknader)\b|övrigt|uwagi|poznámk|poznamk|примеч|備考|备注|비고/iu;

const isRemark = ({ name, label }: Field): boolean =>
  remark.test(label) || remark.test(name.replace(/[_.[\]-]+/g, ' '));

const ticks = ['checkbox', 'radio'];
const typed = ['text', 'email', 'tel', 'textarea'];

export function fieldSetOf(form: Form, classifications: readonly Classification[]): FieldSet {
  const seen = form.fields.flatMap((field, index) =>
    field.kind === 'hidden' ? [] : [{ field, category: classifications[index]?.category ?? null }],
  );
  const categories = seen.map(({ category }) => category);
  const isPersonal = (category: string | null): boolean => category !== null && !isAmong(category, impersonal);
  return {
    asked: seen.length,
    lines: seen.filter(({ field, category }) => !ticks.includes(field.kind) && category !== 'technical.anti_abuse')
      .length,
    personal: categories.filter(isPersonal).length,
    unknown: seen.filter(({ field, category }) => category === null && typed.includes(field.kind)).length,
    remarks: seen.filter(({ field, category }) => category === 'content.message' && isRemark(field)).length,
    count: (...wanted) => categories.filter((category) => isAmong(category ?? undefined, wanted)).length,
  };
}
