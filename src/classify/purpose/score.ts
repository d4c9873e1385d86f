import type { PurposeVote } from './vote.ts';
import { purposeWeights } from './weights.ts';

/** What one purpose's votes come to: within a group the strongest counts, the others are its echo. Expects the strongest vote first. */
export function scoreOf(votes: readonly PurposeVote[]): number {
  const seen = new Set<string>();
  return votes.reduce((sum, vote) => {
    const factor = seen.has(vote.group) ? purposeWeights.echo : 1;
    seen.add(vote.group);
    return sum + vote.weight * factor;
  }, 0);
}
