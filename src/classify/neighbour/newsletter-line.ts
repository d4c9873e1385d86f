import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { bestScore, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** Where a form's own words stand; a label is the field's, and may ask whether the newsletter is wanted. */
const around = ['placeholder', 'before', 'table-header', 'legend', 'heading'];

/** A line to fill in under the words of a subscription ("Newsletter") is for the e-mail address that it goes to. */
export const newsletterLine: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (place.field.kind !== 'text' || bestScore(place) >= thresholds.answer.score) return;
    const said = place.candidates.find(({ category }) => category === 'consent.marketing')?.votes[0];
    if (said && around.includes(said.signal)) votes.set(index, [neighbourVote('contact.email', said.quote, 0.7)]);
  });
  return votes;
};
