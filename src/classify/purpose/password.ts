import type { Form } from '../../model/index.ts';
import type { Hit } from '../lexicon/reader.ts';
import type { FieldSet } from './field-set.ts';
import type { PurposeVote } from './vote.ts';
import { purposeWeights } from './weights.ts';

const said = ['button', 'heading', 'legend', 'page-title'] as const;
type Said = (typeof said)[number];
const isSaid = (source: string): source is Said => said.includes(source as Said);

/**
 * A form that speaks of a password and asks for none is for one that was forgotten. The word for a password is known in
 * every language that the fields are understood in.
 */
export function passwordVotes(
  form: Form,
  set: FieldSet,
  read: (content: string) => readonly Hit[],
): readonly PurposeVote[] {
  if (set.count('account.password') > 0 || set.lines === 0 || set.lines > 2) return [];
  return form.texts.flatMap(({ source, content, span }): PurposeVote[] => {
    if (!isSaid(source) || !read(content).some(speaksOfIt)) return [];
    const weight = Math.max(purposeWeights.text[source], least);
    return [{ purpose: 'password_reset', weight, group: source, signal: source, quote: content, grade: 'B', span }];
  });
}

/** A page's title alone outweighs that an e-mail address alone is asked. */
const least = 3.8;

/** "Enter password" is a request like a field's label, and more is said of a password that was forgotten. */
const speaksOfIt = ({ meaning, share }: Hit): boolean => meaning === 'account.password' && share < 0.99;
