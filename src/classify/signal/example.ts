import type { FieldFacts, Text } from '../../model/index.ts';
import { isWithin } from '../category.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

/** How examples of data look in every language; the first that fits is meant. */
const examples: readonly (readonly [category: string, RegExp])[] = [
  ['contact.email', /\S@\S+\.\p{L}{2,}/u],
  ['payment.card', /(?:^|\D)(?:\d{4}[ -]){3}\d{4}(?!\d)/],
  ['contact.phone', /^\D{0,12}(?:\+?\d[ ()./-]{0,2}){8,14}\d$/],
];

/** Longer placeholders explain and give no example. */
const longest = 60;

/** What a text is an example of: a category, or undefined where it is no example of data. */
const exampleOf = ({ source, content }: Text): string | undefined =>
  source === 'placeholder' && content.length <= longest
    ? examples.find(([, looks]) => looks.test(content))?.[0]
    : undefined;

/** How a date is to be written: which date, it does not say. */
const dateFormat = /^\W*(?:[dtjg]{2}\W+mm|mm\W+dd)\W+(?:[yjar]{4}|[yjar]{2})\W*$/i;

/** Whether a text shows how something looks: its words are none. */
export const isExample = (text: Text): boolean =>
  exampleOf(text) !== undefined || (text.content.length <= longest && dateFormat.test(text.content));

/**
 * What a placeholder says by example: `name@example.com`, `1234 1234 1234 1234`, `ex: 01 23 45 67 89`. Of an account's name
 * it is no more than an example.
 *
 * @param said what the field's texts say
 */
export function exampleVotes({ texts }: FieldFacts, said: readonly Vote[]): readonly Vote[] {
  if (said.some(({ category }) => isWithin(category, 'account'))) return [];
  return texts.flatMap((text, position): readonly Vote[] => {
    const category = exampleOf(text);
    if (category === undefined) return [];
    const { source: signal, content: quote } = text;
    return [{ category, weight: weights.example, group: 'format', signal, quote, grade: 'B', text: position }];
  });
}
