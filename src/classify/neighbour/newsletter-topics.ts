import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** What MailChimp calls the groups of a list: `group[14425][2]`. */
const group = /^group\[\d+\]/;

/** Boxes in a newsletter's form that bear names of their own ("Sunday Spotlight") choose what it is about. */
export const newsletterTopics: NeighbourSignal = (places, form, { speaking }) => {
  const votes = new Map<number, readonly Vote[]>();
  const boxes = places.filter(({ field }) => field.kind === 'checkbox');
  const isUnknown = (place: Place): boolean => bestScore(place) < thresholds.answer.score;
  const spoken = boxes.some(isUnknown) ? speaking(form) : undefined;
  for (const box of boxes) {
    const vote = group.test(box.field.name)
      ? neighbourVote('preference.topics', box.field.name, 2.5)
      : spoken?.purpose === 'newsletter' && isUnknown(box)
        ? neighbourVote('preference.topics', `a box beside: ${spoken.quote}`, 0.6)
        : undefined;
    if (vote) votes.set(places.indexOf(box), [vote]);
  }
  return votes;
};
