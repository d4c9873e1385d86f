import type { Vote } from '../vote.ts';
import { best, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** Codes that are sent to a person have four digits or more. */
const fewest = 4;
/** What a single digit looks like when nothing says what it is part of. */
const unsaid = [undefined, 'contact.phone', 'none'];

/** A box for every digit: a code that was sent to the person, unless the boxes say otherwise. */
export const digitBoxes: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= fewest)
      for (const index of run) votes.set(index, [neighbourVote('account.otp', 'a box for every digit')]);
    run = [];
  };
  places.forEach((place, index) => {
    if (isBox(place)) run.push(index);
    else close();
  });
  close();
  return votes;
};

const isBox = (place: Place): boolean =>
  ['text', 'tel', 'number', 'password'].includes(place.field.kind) &&
  place.field.attributes['maxlength'] === '1' &&
  unsaid.includes(best(place));
