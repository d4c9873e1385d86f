import { asksFor, best, type NeighbourSignal, neighbourVote } from './neighbour.ts';

const least = 2;

/** What somebody cannot eat or tolerate is a matter of health where a form asks about health more than once. */
export const patient: NeighbourSignal = (places) => {
  const isAsked = places.filter((place) => asksFor(place, ['health', 'official.health_insurance'])).length >= least;
  const diets = places.flatMap((place, index) => (best(place) === 'preference.diet' ? [index] : []));
  const vote = neighbourVote('health.history', 'among questions of health', 2.5);
  return new Map(isAsked ? diets.map((index) => [index, [vote]]) : []);
};
