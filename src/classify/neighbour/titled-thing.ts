import type { Vote } from '../vote.ts';
import { asksFor, best, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

const isVague = (place: Place): boolean => place.candidates[0]?.votes.every((vote) => vote.vague) ?? false;

const asksForContent = (place: Place | undefined): boolean => (place && best(place)?.startsWith('content.')) ?? false;

/**
 * A line for a title in a form that asks for nobody's name, or right before the text that it is the title of: the title of
 * a comment, a book, a post. A person's title stands beside the name.
 */
export const titledThing: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  const asksForNames = places.some((place) => asksFor(place, ['identity.name', 'contact.address', 'payment.card']));
  const asksForMessage = places.some(asksForContent);
  places.forEach((place, index) => {
    const isTitle = best(place) === 'identity.salutation' || best(place) === 'identity.academic_title';
    if (asksForNames && !asksForContent(places[index + 1])) return;
    if (!isTitle || !isVague(place) || !['text', 'custom'].includes(place.field.kind)) return;
    const category = asksForMessage ? 'content.message' : 'none';
    votes.set(index, [neighbourVote(category, 'a title, and nobody is asked for a name', 2.8)]);
  });
  return votes;
};
