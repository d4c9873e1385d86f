import { impersonal, isAccepted } from '../../src/classify/cases/right.ts';
import type { FormPurpose } from '../../src/model/index.ts';
import type { FieldAnswer, PageAnswer } from './answers.ts';
import type { Corpus, LabelledField, LabelledForm } from './corpus.ts';

/** `silent`: sparsam says that it cannot tell. */
export type Result = 'right' | 'wrong' | 'silent';

export interface ScoredField {
  readonly label: LabelledField;
  readonly answer: FieldAnswer | undefined;
  readonly found: string | null;
  readonly result: Result;
}

export interface ScoredForm {
  readonly label: LabelledForm;
  readonly purpose: FormPurpose | undefined;
  readonly result: Result;
}

export const isNotPersonal = (label: LabelledField): boolean => label.accept.length === 1 && label.accept[0] === 'none';

/** Right: what is accepted, or below it, or one level above it. Where nothing personal is asked, silence is right too. */
function scoreField(label: LabelledField, found: string | null): Result {
  if (isNotPersonal(label)) return impersonal.includes(found) ? 'right' : 'wrong';
  if (found === null) return 'silent';
  return isAccepted(found, label.accept) ? 'right' : 'wrong';
}

/** No purpose is right where `none` is accepted. */
function scoreForm(label: LabelledForm, purpose: FormPurpose | undefined): Result {
  if (!purpose || purpose.ids.length === 0) return label.accept.includes('none') ? 'right' : 'silent';
  return purpose.ids.some((id) => label.accept.includes(id)) ? 'right' : 'wrong';
}

/** Holds the answers against the labels. */
export function score(
  corpus: Corpus,
  answers: ReadonlyMap<string, PageAnswer>,
): { fields: readonly ScoredField[]; forms: readonly ScoredForm[] } {
  const fields = corpus.fields.map((label) => {
    const seen = answers.get(label.page)?.fields;
    const answer = [label.offset, ...label.offsets].map((offset) => seen?.get(offset)).find(Boolean);
    const found = answer?.classification.category ?? null;
    return { label, answer, found, result: scoreField(label, found) };
  });
  const forms = corpus.forms.map((label) => {
    const page = answers.get(label.page);
    const purpose = page && purposeOf(label, page, fields);
    return { label, purpose, result: scoreForm(label, purpose) };
  });
  return { fields, forms };
}

/** The form that starts where the label says; of fields outside any form, the group that holds a labelled one. */
function purposeOf(label: LabelledForm, page: PageAnswer, fields: readonly ScoredField[]): FormPurpose | undefined {
  const forms = [...page.purposes];
  if (label.offset !== null) return forms.find(([form]) => form.span.start.offset === label.offset)?.[1];
  const member = fields.find(
    (field) => field.label.page === label.page && field.label.form_index === null && field.answer,
  );
  return member?.answer && page.purposes.get(member.answer.form);
}
