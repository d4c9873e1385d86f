import type { Field } from '../../model/index.ts';
import type { Reader } from '../lexicon/reader.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

/**
 * Hidden state: CSRF tokens and captchas, tracking ids, device data, places; anything else is the program's own
 * bookkeeping and asks nobody for anything.
 *
 * @param reader knows only the words for what hidden fields may hold
 */
export function hiddenVotes(field: Field, reader: Reader): readonly Vote[] {
  const known = reader.name(field.name, 'und');
  const votes = known.map(
    (hit): Vote => ({
      category: hit.meaning,
      weight: weights.hidden.known * hit.share,
      group: 'name',
      signal: 'name',
      quote: field.name,
      grade: 'B',
    }),
  );
  const state: Vote = {
    category: 'none',
    weight: weights.hidden.state,
    group: 'markup',
    signal: 'type',
    quote: 'hidden',
    grade: 'A',
  };
  return [...votes, state];
}
