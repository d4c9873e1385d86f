import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { asksFor, best, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/**
 * What a form that seeks something names as its criteria: where, what, when, how many. A postal code or street is none: who
 * looks for shops near by tells where they are.
 */
const criteria = [
  'contact.address.city',
  'contact.address.region',
  'contact.address.country',
  'location',
  'order',
  'booking',
  'preference',
  'work',
  'content',
  'payment.instruction',
  'finance',
  'official.driving_vehicle',
  'demographic.language',
  'demographic.nationality',
  'demographic.age',
  'demographic.gender',
  'demographic.household',
  'identity.salutation',
  'identity.academic_title',
];

/** What is asked of a person and never sought: where it is asked, the form does more than seek. */
const asked = ['account.password', 'contact.email', 'contact.phone', 'payment.card', 'consent'];
/** What is asked beside a name to find what is the person's own: a booking, a file. */
const found = ['order', 'official', 'demographic.birth_date', 'account'];

/**
 * In a search or filter a region, a car's model or a name is what is sought, and says nothing about the person; a list that
 * begins with all of its entries is part of one, whatever the form says.
 */
export const criterion: NeighbourSignal = (places, form, { speaking, isLeftOpen }) => {
  const votes = new Map<number, readonly Vote[]>();
  if (places.some((place) => asksFor(place, asked) && bestScore(place) >= thresholds.likely.score)) return votes;
  const asksName = places.some((place) => isName(place) && bestScore(place) >= thresholds.likely.score);
  if (!places.some((place) => isCriterion(place) || isName(place))) return votes;
  const spoken = speaking(form);
  const seeks = spoken?.purpose === 'none' ? `criterion of a search: ${spoken.quote}` : undefined;
  if (asksName && (seeks === undefined || places.some((place) => asksFor(place, found)))) return votes;
  places.forEach((place, index) => {
    const isSought = isCriterion(place) || (isName(place) && seeks !== undefined);
    if (!isSought) return;
    const quote = seeks ?? (isLeftOpen(place.field, form) ? 'any choice is as good' : undefined);
    if (quote !== undefined) votes.set(index, [neighbourVote('none', quote, 3)]);
  });
  return votes;
};

const isName = (place: Place): boolean => asksFor(place, ['identity.name']);

/** `Location` alone is an address of no particular kind. */
const isCriterion = (place: Place): boolean =>
  place.field.kind !== 'textarea' &&
  (best(place) === 'contact.address' || (asksFor(place, criteria) && best(place) !== 'order.number'));
