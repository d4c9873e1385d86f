import type { PurposeVote } from './vote.ts';
import { purposeWeights } from './weights.ts';

/** A purpose that signs spoke for, with what they come to. */
export interface Candidate {
  readonly purpose: string;
  /** The strongest first. */
  readonly votes: readonly PurposeVote[];
  readonly score: number;
}

/** The purposes that were voted for, best first; equals by name, so that order never matters. */
export function rank(votes: readonly PurposeVote[]): readonly Candidate[] {
  const byPurpose = new Map<string, PurposeVote[]>();
  for (const vote of votes) {
    const known = byPurpose.get(vote.purpose);
    if (known) known.push(vote);
    else byPurpose.set(vote.purpose, [vote]);
  }
  return [...byPurpose]
    .map(([purpose, own]) => {
      const sorted = own.sort((a, b) => b.weight - a.weight);
      return { purpose, votes: sorted, score: scoreOf(sorted) };
    })
    .sort((a, b) => b.score - a.score || (a.purpose < b.purpose ? -1 : 1));
}

/** Within a group the strongest counts, the others are its echo. Expects the strongest vote first. */
function scoreOf(votes: readonly PurposeVote[]): number {
  const seen = new Set<string>();
  return votes.reduce((sum, vote) => {
    const factor = seen.has(vote.group) ? purposeWeights.echo : 1;
    seen.add(vote.group);
    return sum + vote.weight * factor;
  }, 0);
}
