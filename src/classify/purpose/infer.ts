import type { Classification, Confidence, Form, FormPurpose, Rulebook } from '../../model/index.ts';
import { compileCues, cueVotes } from './cue.ts';
import { fieldSetOf } from './field-set.ts';
import { scoreOf } from './score.ts';
import { seekingSign } from './seeking.ts';
import { fieldSetVotes, plausibility } from './shape.ts';
import { evidenceOf, type PurposeVote } from './vote.ts';
import { purposeThresholds, purposeWeights } from './weights.ts';

const most = 4;

/** What a form is for, told in two ways. */
export interface Inference {
  /**
   * The guess is a suggestion. `none` stands for forms that ask for nothing personal (search, filter, log-out), with the
   * evidence for it, and for forms that nothing is known about, with none.
   */
  readonly infer: (form: Form, classifications: readonly Classification[]) => FormPurpose;
  /** What says, before any field is understood, that the form seeks something and asks for nothing. */
  readonly seeking: (form: Form) => string | undefined;
}

/** Compiles the cues for guessing what a form is for. */
export function createInference(rulebook: Rulebook): Inference {
  const readers = compileCues(rulebook);
  return {
    infer: (form, classifications) => {
      const set = fieldSetOf(form, classifications);
      const said = cueVotes(form, readers).map((vote) => ({
        ...vote,
        weight: vote.weight * plausibility(vote.purpose, set),
      }));
      return decidePurpose(form, [...said, ...fieldSetVotes(set, purposeWeights.fields)]);
    },
    seeking: (form) => seekingSign(form, readers)?.quote,
  };
}

function decidePurpose(form: Form, votes: readonly PurposeVote[]): FormPurpose {
  const byPurpose = new Map<string, PurposeVote[]>();
  for (const vote of votes) byPurpose.set(vote.purpose, [...(byPurpose.get(vote.purpose) ?? []), vote]);
  const candidates = [...byPurpose]
    .map(([purpose, own]) => {
      const sorted = own.sort((a, b) => b.weight - a.weight);
      return { purpose, votes: sorted, score: scoreOf(sorted) };
    })
    .sort((a, b) => b.score - a.score || (a.purpose < b.purpose ? -1 : 1));
  const [best, rival] = candidates;
  const reaches = ({ score, lead }: { score: number; lead: number }): boolean =>
    best !== undefined && best.score >= score && best.score - (rival?.score ?? 0) >= lead;
  if (!best || !reaches(purposeThresholds.answer)) return { ids: [], origin: 'none', evidence: [] };

  const evidence = best.votes.slice(0, most).map((vote) => evidenceOf(vote, form));
  if (best.purpose === 'none') return { ids: [], origin: 'none', evidence };
  const confidence: Confidence = reaches(purposeThresholds.certain)
    ? 'certain'
    : reaches(purposeThresholds.likely)
      ? 'likely'
      : 'possible';
  return { ids: [best.purpose], origin: 'inferred', confidence, evidence };
}
