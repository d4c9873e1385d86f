import type { Classification, Form, FormPurpose } from '../../model/index.ts';
import type { Reader } from '../lexicon/reader.ts';
import { cartVotes } from './cart.ts';
import { cueVotes, openCues } from './cue.ts';
import { decidePurpose } from './decide.ts';
import { thingVotes } from './described-thing.ts';
import { type FieldSet, fieldSetOf } from './field-set.ts';
import { passwordVotes } from './password.ts';
import { fieldSetVotes, plausibility } from './shape.ts';
import { type Spoken, spokenPurpose } from './spoken.ts';
import type { PurposeVote } from './vote.ts';
import { purposeWeights } from './weights.ts';

/** What a form is for, told in two ways. */
export interface Inference {
  /**
   * The guess is a suggestion. `none` stands for forms that ask for nothing personal (search, filter, log-out), with the
   * evidence for it, and for forms that nothing is known about, with none.
   */
  readonly infer: (form: Form, classifications: readonly Classification[]) => FormPurpose;
  /** What the form says of itself, before any field is understood. */
  readonly speaking: (form: Form) => Spoken | undefined;
}

/** What a page and its file are called tells of its main form; small ones stand on every page. */
const prominence = ({ signal }: PurposeVote, { personal }: FieldSet): number =>
  (signal === 'page-title' || signal === 'file-name') && personal > 2 ? 1.3 : 1;

/**
 * Opens the cues for guessing what a form is for.
 * @param languageOf the language that a form is written in
 * @param fieldWords reads what a text asks a person for
 * @param without signals that are not heard, to measure what they carry
 */
export function createInference(
  cues: string,
  languageOf: (form: Form) => string,
  fieldWords: Reader['text'],
  without: readonly string[] = [],
): Inference {
  const readers = openCues(cues);
  const heard = new WeakMap<Form, readonly PurposeVote[]>();
  /** What a form's words say, read once for all who ask. */
  const cuesOf = (form: Form): readonly PurposeVote[] => {
    const votes = heard.get(form) ?? cueVotes(form, readers, languageOf(form));
    heard.set(form, votes);
    return votes;
  };
  return {
    infer: (form, classifications) => {
      const set = fieldSetOf(form, classifications);
      const language = languageOf(form);
      const about = passwordVotes(form, set, (content) => fieldWords(content, language));
      const said = cuesOf(form).map((vote) => ({
        ...vote,
        weight: vote.weight * plausibility(vote.purpose, set) * prominence(vote, set),
      }));
      return decidePurpose(
        form,
        set,
        [
          ...said,
          ...about,
          ...cartVotes(form, set),
          ...thingVotes(form, set),
          ...fieldSetVotes(set, purposeWeights.fields),
        ].filter(({ signal }) => !without.includes(signal)),
      );
    },
    speaking: (form) => spokenPurpose(form, cuesOf(form)),
  };
}
