import { isAmong } from '../category.ts';
import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { bestScore, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** What a section's heading says of questions that say nothing themselves: under "Medical history" all are about it. */
const topics = ['health', 'preference.diet', 'content.survey_answer'];

export const section: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    const topic = place.candidates.find((candidate) => isAmong(candidate.category, topics));
    const sign = topic?.votes.find((vote) => vote.signal === 'heading' || vote.signal === 'legend');
    if (!topic || !sign || bestScore(place) >= thresholds.answer.score) return;
    votes.set(index, [neighbourVote(topic.category, sign.quote, 0.5)]);
  });
  return votes;
};
