import type { Vote } from '../vote.ts';
import { asksFor, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** What a log-in hardly asks beside the account's name. */
const more = ['identity.name', 'content', 'contact.address', 'booking', 'order'];

const isAccount = (place: Place): boolean => asksFor(place, ['account.username']);

/** A line for the account's name that speaks of an e-mail address and of no account, in most languages. */
const isAddress = (place: Place): boolean =>
  isAccount(place) &&
  /mail/i.test(place.field.label) &&
  !/user|name|login|log-in|konto|account/i.test(place.field.label);

/**
 * "E-mail or telephone" is what finds an account where one logs in; in a form that asks for more, or for the account's name
 * beside it, it is how to answer.
 */
export const wayToAnswer: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  if (!places.some((place) => asksFor(place, more) || (isAccount(place) && !isAddress(place)))) return votes;
  places.forEach((place, index) => {
    if (isAddress(place)) votes.set(index, [neighbourVote('contact.email', 'an address beside other data', 3)]);
  });
  return votes;
};
