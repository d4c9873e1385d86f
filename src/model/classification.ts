import type { Evidence } from './evidence.ts';

/** Calibrated: `certain` is right 99 times in 100, `likely` 93. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** What personal data a field asks for. */
export interface Classification {
  /** A category's id; `none`: not personal data; null: cannot tell. */
  readonly category: string | 'none' | null;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** The next best category, where there was one. */
  readonly runnerUp?: string;
  /** The id of the field that asks for the first part of the same date, where this one asks for a later part. */
  readonly partOf?: string;
}
