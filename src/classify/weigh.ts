import type { FieldFacts } from '../model/index.ts';
import { isWithin } from './category.ts';
import { fitsKind } from './kind-fit.ts';
import type { Vote } from './vote.ts';
import { weights } from './weights.ts';

/** A category that signals spoke for, with what their words come to. */
export interface Candidate {
  readonly category: string;
  readonly score: number;
  readonly votes: readonly Vote[];
}

/** Weighs all votes on a field. @returns the candidates, best first; equals by name, so that order never matters */
export function weigh(field: FieldFacts, votes: readonly Vote[]): readonly Candidate[] {
  const byCategory = new Map<string, Vote[]>();
  for (const vote of votes) {
    const known = byCategory.get(vote.category);
    if (known) known.push(vote);
    else byCategory.set(vote.category, [vote]);
  }
  const candidates = [...byCategory].map(([category, own]) => ({
    category,
    votes: own.sort((a, b) => b.weight - a.weight),
    score: scoreOf(own) * (own[0]?.group === 'declared' || fitsKind(field, category) ? 1 : weights.misfit),
  }));
  return candidates
    .map((candidate) => ({ ...candidate, score: candidate.score + inherited(candidate.category, candidates) }))
    .sort((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1));
}

/** Within a group of signals the strongest counts, the others are its echo. Expects the strongest vote first. */
function scoreOf(votes: readonly Vote[]): number {
  const seen = new Set<string>();
  return votes.reduce((sum, vote) => {
    const factor = seen.has(vote.group) ? weights.echo : 1;
    seen.add(vote.group);
    return sum + vote.weight * factor;
  }, 0);
}

/** The word for a group supports its members that were spoken for themselves. */
function inherited(category: string, candidates: readonly Candidate[]): number {
  return candidates
    .filter((other) => other.category !== category && isWithin(category, other.category))
    .reduce((sum, other) => sum + other.score * weights.inherited, 0);
}
