import { areKin } from '../category.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';
import { best, type NeighbourSignal, type Place } from './neighbour.ts';

const lines = ['text', 'email', 'url', 'tel', 'textarea', 'number'];

/**
 * Honeypots: a line that nobody sees and that a robot is tempted to fill in. Being out of sight alone proves nothing
 * (dialogs and tabs are closed at first), so a second sign is asked for.
 */
export const decoy: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (!place.field.concealed || !lines.includes(place.field.kind)) return;
    const quote = signOf(place, places);
    if (quote === undefined) return;
    const category = 'technical.anti_abuse';
    votes.set(index, [{ category, weight: weights.decoy, group: 'neighbours', signal: 'honeypot', quote, grade: 'B' }]);
  });
  return votes;
};

/** The name that newsletter services give theirs: `b_` and two hexadecimal ids. */
const generated = /^b_[0-9a-f]{8,}_[0-9a-f]{6,}$/;

function signOf({ field, ...place }: Place, places: readonly Place[]): string | undefined {
  if (field.attributes['tabindex'] === '-1') return 'tabindex="-1"';
  if (generated.test(field.name)) return field.name;
  if (!field.autocomplete.includes('off')) return undefined;
  const bait = best({ field, ...place });
  const isAskedInSight =
    bait !== undefined && places.some((other) => !other.field.concealed && areKin(best(other) ?? '', bait));
  return isAskedInSight || bait === 'contact.website' ? 'autocomplete="off"' : undefined;
}
