import type { Vote } from '../vote.ts';
import { datePartOf } from './date-parts.ts';
import { best, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** The longest line that holds a part of a phone number rather than all of it. */
const longestPart = 8;
const mostParts = 4;

/** A phone number in several boxes: short lines that follow a phone's first box and are called as it is, but for a digit. */
export const phoneParts: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (best(place) === 'contact.phone' || bestScore(place) >= 4 || !isShort(place) || datePartOf(place.field)) return;
    const before = places.slice(Math.max(0, index - mostParts + 1), index);
    const first = before.find((other) => best(other) === 'contact.phone' && isShort(other));
    if (first && stem(first) !== '' && stem(first) === stem(place)) {
      votes.set(index, [neighbourVote('contact.phone', `continues ${first.field.name}`, 1.3)]);
    }
  });
  return votes;
};

const isShort = ({ field }: Place): boolean =>
  ['text', 'tel', 'number'].includes(field.kind) &&
  Number(field.attributes['maxlength'] ?? field.attributes['size'] ?? longestPart + 1) <= longestPart;

/** A name without what numbers its parts: `phone[1]`, `phone_2`, `tel3`, `phone_area`. */
const stem = ({ field }: Place): string =>
  field.name.replace(/[^a-z]*(?:\d+|area|prefix|suffix|exchange|line|ext|a|b|c)\]?$/i, '').toLowerCase();
