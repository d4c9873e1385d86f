import type { FieldKind } from '../../model/index.ts';
import { thresholds } from '../weights.ts';
import { asksFor, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

interface Alone {
  readonly category: string;
  readonly kinds: readonly FieldKind[];
  /** What may stand beside it. */
  readonly beside: readonly string[];
  readonly quote: string;
}

/** What is nobody's where nothing else is asked. */
const nobodys: readonly Alone[] = [
  {
    category: 'demographic.language',
    kinds: ['select'],
    beside: ['account', 'none', 'technical'],
    quote: 'a list of languages alone',
  },
  { category: 'contact.website', kinds: ['text', 'url'], beside: ['none', 'technical'], quote: 'a web address alone' },
];

/**
 * A list of languages and nothing else, or beside a log-in alone, switches the page's own; a web address and nothing else is
 * that of a page which is to be looked at, shortened or fetched. Where the form says nothing at all it may be an excerpt.
 */
export const alone: NeighbourSignal = (places, { texts }) => {
  if (texts.length === 0) return new Map();
  for (const { category, kinds, beside, quote } of nobodys) {
    const asked = places.findIndex((place) => asksFor(place, [category]) && kinds.includes(place.field.kind));
    if (asked >= 0 && places.every((place, index) => index === asked || isUnasked(place, beside)))
      return new Map([[asked, [neighbourVote('none', quote, 5)]]]);
  }
  return new Map();
};

/** What says nothing, or asks for nothing that would make the other somebody's. */
const isUnasked = (place: Place, beside: readonly string[]): boolean =>
  bestScore(place) < thresholds.answer.score || asksFor(place, beside);
