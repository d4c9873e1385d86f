import type { FieldFacts, Rulebook } from '../../model/index.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

/** The author's correction in the markup: `data-category="contact.phone"`, `data-category="none"`. Unknown ids do not count. */
export function declaredVotes(field: FieldFacts, categories: Rulebook['categories']): readonly Vote[] {
  const category = field.attributes['data-category']?.trim();
  if (!category || (category !== 'none' && !categories.has(category))) return [];
  return [
    { category, weight: weights.declared, group: 'declared', signal: 'data-category', quote: category, grade: 'A' },
  ];
}
