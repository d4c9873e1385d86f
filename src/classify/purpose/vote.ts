import type { Evidence } from '../../model/index.ts';

/** One sign of what a form is for. */
export interface PurposeVote {
  /** A purpose's id, or `none`. */
  readonly purpose: string;
  readonly weight: number;
  /** Signs of one group repeat each other: the strongest counts, the others a little. */
  readonly group: string;
  readonly evidence: Evidence;
}
