import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { asksFor, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** What has to do with a person who is asked for it beside something else, and with nobody where it stands alone. */
const borrowed = ['booking.date_time', 'payment.instruction', 'order.product_reference'];

/** What a form asks that has to do with anybody. */
const ofPersons = [
  'account',
  'booking.party_size',
  'booking.companions',
  'booking.pets',
  'consent',
  'contact',
  'content',
  'demographic',
  'family',
  'finance',
  'health',
  'identity',
  'official',
  'payment.card',
  'payment.card_security_code',
  'payment.bank_account',
  'preference',
  'special',
  'work',
];

/** What is not understood may be anybody's. */
const mayBeOfPerson = (place: Place): boolean =>
  asksFor(place, ofPersons) || (bestScore(place) < thresholds.answer.score && place.field.kind !== 'checkbox');
const isBorrowed = (place: Place): boolean => asksFor(place, borrowed);

/**
 * Dates, amounts and models in a form that asks nobody anything else, and says nothing of an order or a booking: those of a
 * report, an invoice, a calculator.
 */
export const ofNobody: NeighbourSignal = (places, form, { speaking }) => {
  const votes = new Map<number, readonly Vote[]>();
  if (places.length === 1 || !places.some(isBorrowed) || places.some(mayBeOfPerson)) return votes;
  const spoken = speaking(form)?.purpose ?? 'none';
  if (spoken !== 'none') return votes;
  places.forEach((place, index) => {
    if (isBorrowed(place)) votes.set(index, [neighbourVote('none', 'nothing is asked of anybody', 2.5)]);
  });
  return votes;
};
