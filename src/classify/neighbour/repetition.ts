import type { Vote } from '../vote.ts';
import { best, bestScore, type NeighbourSignal, neighbourVote } from './neighbour.ts';

const repeated = ['contact.email', 'account.password'];

/** `email`, then `email2` or `emailConfirmation`: what is asked twice is the same thing. */
export const repetition: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    const before = places[index - 1];
    const category = best(before);
    if (!before || category === undefined || !repeated.includes(category) || best(place) === category) return;
    const isSameKind = place.field.kind === before.field.kind;
    const name = before.field.name;
    if (isSameKind && name !== '' && place.field.name.includes(name) && bestScore(place) < 4) {
      votes.set(index, [neighbourVote(category, `repeats ${name}`)]);
    }
  });
  return votes;
};
