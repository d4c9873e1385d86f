import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { best, bestScore, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** A line without words of its own between a street and the rest of an address continues the street. */
export const streetLines: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (place.field.kind !== 'text' || bestScore(place) >= thresholds.answer.score) return;
    const follows = best(places[index - 1]) === 'contact.address.street';
    const precedes = best(places[index + 1])?.startsWith('contact.address') ?? false;
    if (follows && precedes) {
      votes.set(index, [neighbourVote('contact.address.street', 'inside an address', 0.6)]);
    }
  });
  return votes;
};
