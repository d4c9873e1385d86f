import type { FieldFacts, Form, Gap, Rulebook } from '../../model/index.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

/** Where an author corrects what a field is taken for: in the markup, and in the comment above a schema's key. */
const places = ['data-category', '@category'] as const;

interface Declared {
  readonly place: string;
  readonly category: string;
}

function declaredBy({ attributes }: FieldFacts): Declared | undefined {
  const place = places.find((each) => attributes[each]?.trim());
  return place && { place, category: attributes[place]?.trim() ?? '' };
}

const isKnown = (category: string, categories: Rulebook['categories']): boolean =>
  category === 'none' || categories.has(category);

/** The author's correction: `data-category="contact.phone"`, `@category none`. Unknown ids do not count. */
export function declaredVotes(field: FieldFacts, categories: Rulebook['categories']): readonly Vote[] {
  const declared = declaredBy(field);
  if (!declared || !isKnown(declared.category, categories)) return [];
  const { place, category } = declared;
  return [{ category, weight: weights.declared, group: 'declared', signal: place, quote: category, grade: 'A' }];
}

/** Corrections that name no category, so that a typing error is seen. */
export function unknownCategories(form: Form, { categories }: Rulebook): readonly Gap[] {
  return form.fields.flatMap((field) => {
    const declared = declaredBy(field);
    if (!declared || isKnown(declared.category, categories)) return [];
    return [{ reason: `declares the unknown category '${declared.category}'`, span: field.span }];
  });
}
