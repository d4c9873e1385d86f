import type { Vote } from '../vote.ts';
import { around, asksFor, best, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

const reach = 3;
const accounts = ['account.identifier', 'account.username'];
/** English calls a customer's and a bank's account by one word. */
const named = /\bacc(?:oun)?t\b|account(?:name|number|no|num)/i;
const isNamed = ({ field: { label, name } }: Place): boolean => named.test(label) || named.test(name);
const isBank = (place: Place): boolean => best(place) === 'payment.bank_account';

/** An account beside a bank or a sort code is that bank's: `Account name`, `BSB`, `Account number`. */
export const bankParts: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  if (!places.some(isBank) || places.some((place) => best(place) === 'account.password')) return votes;
  places.forEach((place, index) => {
    if (!asksFor(place, accounts) || !isNamed(place) || !around(places, index, reach).some(isBank)) return;
    votes.set(index, [neighbourVote('payment.bank_account', 'an account beside a bank', 4)]);
  });
  return votes;
};
