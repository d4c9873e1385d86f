import { thresholds } from '../weights.ts';
import { asksFor, best, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** A list of languages and nothing else, or beside a log-in alone, switches the page's own, and asks for nobody's. */
export const loneLanguage: NeighbourSignal = (places) => {
  const lists = places.flatMap((place, index) =>
    place.field.kind === 'select' && best(place) === 'demographic.language' ? [index] : [],
  );
  const [only] = lists;
  const others = places.filter((_, index) => index !== only);
  const isAlone = only !== undefined && others.every(isUnasked);
  return new Map(isAlone ? [[only, [neighbourVote('none', 'a list of languages alone', 5)]]] : []);
};

/** What says nothing, or names an account at most. */
const isUnasked = (place: Place): boolean =>
  bestScore(place) < thresholds.answer.score || asksFor(place, ['account', 'none', 'technical']);
