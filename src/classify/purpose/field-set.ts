import type { Classification, Form } from '../../model/index.ts';
import { isAmong } from '../category.ts';

/** A form's fields as one looks at them: what is asked, and how often. */
export interface FieldSet {
  /** Lines, lists and boxes that a person sees. */
  readonly asked: number;
  readonly count: (...categories: readonly string[]) => number;
  readonly personal: number;
  readonly lines: number;
}

/** What is no data on a person. */
const impersonal = ['none', 'technical', 'consent'];

const ticks = ['checkbox', 'radio'];

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
    count: (...wanted) => categories.filter((category) => isAmong(category ?? undefined, wanted)).length,
  };
}
