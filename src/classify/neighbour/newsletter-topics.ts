import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { bestScore, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** Boxes in a newsletter's form that bear names of their own ("Sunday Spotlight") choose what it is about. */
export const newsletterTopics: NeighbourSignal = (places, form, { speaking }) => {
  const votes = new Map<number, readonly Vote[]>();
  const boxes = places.filter((place) => place.field.kind === 'checkbox' && bestScore(place) < thresholds.answer.score);
  if (boxes.length === 0) return votes;
  const spoken = speaking(form);
  if (spoken?.purpose !== 'newsletter') return votes;
  for (const box of boxes) {
    votes.set(places.indexOf(box), [neighbourVote('preference.topics', `a box beside: ${spoken.quote}`, 0.6)]);
  }
  return votes;
};
