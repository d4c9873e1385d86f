import { best, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** A list of languages and nothing else switches the page's own, and asks for nobody's. */
export const loneLanguage: NeighbourSignal = (places) => {
  const [only] = places;
  const isSwitch = places.length === 1 && only?.field.kind === 'select' && best(only) === 'demographic.language';
  return new Map(isSwitch ? [[0, [neighbourVote('none', 'a list of languages alone', 5)]]] : []);
};
