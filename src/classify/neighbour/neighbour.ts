import type { Field, Form } from '../../model/index.ts';
import { isAmong } from '../category.ts';
import type { Things } from '../things.ts';
import type { Vote } from '../vote.ts';
import type { Candidate } from '../weigh.ts';
import { weights } from '../weights.ts';

/** A field among the others that a person sees, with what its own signals say. */
export interface Place {
  readonly field: Field;
  /** Its position among all fields of the form. */
  readonly position: number;
  readonly candidates: readonly Candidate[];
}

/** What a form's words say, for those who need more than its fields. */
export interface FormWords {
  readonly languageOf: (form: Form) => string;
  /** What the form says it is for, or `none` where it says that it seeks something, and in which words. */
  readonly speaking: (form: Form) => { readonly purpose: string; readonly quote: string } | undefined;
  /** Whether a choice may be left open with its first entry: "All regions". */
  readonly isLeftOpen: (field: Field, form: Form) => boolean;
  readonly things: Things;
}

/** What the fields around it say about a field: votes by the place's position. */
export type NeighbourSignal = (
  places: readonly Place[],
  form: Form,
  words: FormWords,
) => ReadonlyMap<number, readonly Vote[]>;

/** A place with the `reach` before and after it. */
export const around = (places: readonly Place[], index: number, reach: number): readonly Place[] =>
  places.slice(Math.max(0, index - reach), index + reach + 1);

export const best = (place: Place | undefined): string | undefined => place?.candidates[0]?.category;
export const bestScore = (place: Place | undefined): number => place?.candidates[0]?.score ?? 0;

/** Whether a field seems to ask for one of these categories, or for something below it. */
export const asksFor = (place: Place | undefined, categories: readonly string[]): boolean =>
  isAmong(best(place), categories);

/** Whether a field seems to ask for a part of a payment card. */
export const isCard = (place: Place | undefined): boolean =>
  asksFor(place, ['payment.card', 'payment.card_security_code']);

/** A vote inferred from neighbours. */
export function neighbourVote(category: string, quote: string, factor = 1): Vote {
  return {
    category,
    weight: weights.neighbours * factor,
    group: 'neighbours',
    signal: 'neighbours',
    quote,
    grade: 'C',
  };
}
