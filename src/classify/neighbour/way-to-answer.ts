import type { Vote } from '../vote.ts';
import { asksFor, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** What speaks of an e-mail address and not of an account, in most languages. */
const isAddress = (label: string): boolean =>
  /mail/i.test(label) && !/user|name|login|log-in|konto|account/i.test(label);

/** What a log-in hardly asks beside the account's name. */
const more = ['identity.name', 'content', 'contact.address', 'booking', 'order'];

/**
 * "E-mail or telephone" is what finds an account where one logs in; in a form that asks for more and for no password, it is
 * how to answer.
 */
export const wayToAnswer: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  if (places.some((place) => asksFor(place, ['account.password'])) || !places.some((place) => asksFor(place, more))) {
    return votes;
  }
  places.forEach((place, index) => {
    if (!asksFor(place, ['account.username']) || !isAddress(place.field.label)) return;
    votes.set(index, [neighbourVote('contact.email', 'no password is asked', 2)]);
  });
  return votes;
};
