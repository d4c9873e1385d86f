import type { Vote } from '../vote.ts';
import { best, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** Beside a field for the given name, `Name` asks for the family name. */
export const familyName: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  const hasFamily = places.some((place) => best(place) === 'identity.name.family');
  if (hasFamily) return votes;
  places.forEach((place, index) => {
    const category = best(place);
    if (category !== 'identity.name.full' && category !== 'identity.name') return;
    const beside = [index - 1, index + 1].some((at) => best(places[at]) === 'identity.name.given');
    if (beside) votes.set(index, [neighbourVote('identity.name.family', 'beside the given name', 2.5)]);
  });
  return votes;
};
