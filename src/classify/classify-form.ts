import type { Classification, Field, Form } from '../model/index.ts';
import { type Decision, decide } from './decide.ts';
import type { FormWords, NeighbourSignal, Place } from './neighbour/neighbour.ts';
import { evidenceOf, type Vote } from './vote.ts';
import { weigh } from './weigh.ts';

/** A field's own signals. */
export type FieldVotes = (field: Field, form: Form) => readonly Vote[];

/**
 * Classifies a form's fields: each by its own signals, then once more with what its neighbours say. Neighbours see only
 * the first round, so that no answer depends on the order in which answers are found.
 */
export function decideForm(
  form: Form,
  votesOf: FieldVotes,
  neighbourSignals: readonly NeighbourSignal[],
  words: FormWords,
): readonly Decision[] {
  const first = form.fields.map((field, position) => {
    const votes = votesOf(field, form);
    return { field, position, votes, candidates: weigh(field, votes) };
  });
  const seen = first.filter((place) => place.field.kind !== 'hidden');
  const added = new Map<Place, Vote[]>();
  for (const signal of neighbourSignals) {
    for (const [index, votes] of signal(seen, form, words)) {
      const place = seen[index];
      if (place) added.set(place, [...(added.get(place) ?? []), ...votes]);
    }
  }
  return first.map((place) => {
    const more = added.get(place);
    return decide(more ? weigh(place.field, [...place.votes, ...more]) : place.candidates);
  });
}

/** What was decided, with its evidence at the places of this form. */
export function classificationsOf(form: Form, decisions: readonly Decision[]): readonly Classification[] {
  return form.fields.map((field, index) => {
    const { category, confidence, votes, runnerUp, partOf } = decisions[index] ?? decide([]);
    const first = partOf === undefined ? undefined : form.fields[partOf]?.id;
    return {
      category,
      confidence,
      evidence: votes.map((vote) => evidenceOf(vote, field)),
      ...(runnerUp !== undefined && { runnerUp }),
      ...(first !== undefined && { partOf: first }),
    };
  });
}
