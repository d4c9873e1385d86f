import type { Classification, Confidence } from '../model/index.ts';
import { areAskedTogether, areKin } from './category.ts';
import type { Vote } from './vote.ts';
import type { Candidate } from './weigh.ts';
import { thresholds } from './weights.ts';

const most = 4;

/** An answer, or the admission that there is none, before its evidence is looked up in one form. */
export interface Decision extends Pick<Classification, 'category' | 'confidence' | 'runnerUp'> {
  /** What speaks for it, the strongest first. */
  readonly votes: readonly Vote[];
  /** The position of the field that asks for the first part. */
  readonly partOf?: number;
}

/** Turns weighed candidates into an answer, or into the admission that there is none. */
export function decide(candidates: readonly Candidate[]): Decision {
  const [best] = candidates;
  if (!best) return { category: null, confidence: 'possible', votes: [] };
  const rival = candidates.find((candidate) => candidate !== best && !areKin(candidate.category, best.category));
  const lead = best.score - (rival?.score ?? 0);
  const companion = rival !== undefined && areAskedTogether(rival.category, best.category);
  const reaches = ({ score, lead: least }: { score: number; lead: number }): boolean =>
    best.score >= score && lead >= least;

  const isAnswered = best.score >= thresholds.answer.score && (companion || lead >= thresholds.answer.lead);
  if (!isAnswered) {
    return { category: null, confidence: 'possible', votes: [], runnerUp: best.category };
  }
  const confidence: Confidence = reaches(thresholds.certain)
    ? 'certain'
    : reaches(thresholds.likely)
      ? 'likely'
      : 'possible';
  const partOf = best.votes.find((vote) => vote.partOf !== undefined)?.partOf;
  return {
    category: best.category,
    confidence,
    votes: best.votes.slice(0, most),
    ...(rival && rival.score > best.score * thresholds.runnerUp && { runnerUp: rival.category }),
    ...(partOf !== undefined && { partOf }),
  };
}
