import type { RequirementLevel } from './requirement.ts';

/**
 * What became of a finding. `open`: nobody answered for it. `accepted`: somebody did, and the answer holds. `adopted`: it was
 * there when the project began to use sparsam; it stays open, but fails no run. `expired`, `lapsed`, `incomplete`: somebody
 * answered, but the answer does not hold (any more), so the finding is open again.
 */
export type FindingStatus = 'open' | 'accepted' | 'adopted' | 'expired' | 'lapsed' | 'incomplete';

/** What a justification must name before it holds. */
export type JustificationPart = 'reason' | 'basis' | 'by' | 'date' | 'until';

/** What a justification was given for; where this changes, it lapses. */
export interface Grounds {
  readonly purposes: readonly string[];
  /** A category's id, `none` or `unclear`; absent where the finding is about the whole form. */
  readonly category?: string;
  readonly requirement?: RequirementLevel;
}

/** Something that is no longer as a justification has it. */
export interface GroundsChange {
  readonly what: 'rule' | 'form' | 'field' | 'purpose' | 'category' | 'requirement';
  readonly was: string;
  readonly is: string;
}

/** A person's answer to a finding, and whether it holds. */
export interface Justification {
  /** `register`: an entry of the project's register. `inline`: a comment in the source. */
  readonly origin: 'register' | 'inline';
  /** `stale`: there is no such finding (any more). */
  readonly status: Exclude<FindingStatus, 'open'> | 'stale';
  readonly rule: string;
  /** The finding's fingerprint; absent of a stale comment. */
  readonly finding?: string;
  /** The form's id. */
  readonly form?: string;
  /** The field's id. */
  readonly field?: string;
  readonly reason: string;
  /** The legal basis. */
  readonly basis?: string;
  /** Who approved it. */
  readonly by?: string;
  /** When, and until when it holds: ISO 8601 dates. */
  readonly date?: string;
  readonly until?: string;
  /** Given for all that was there, without a look at each. */
  readonly adopted?: true;
  /** Of an incomplete one. */
  readonly missing?: readonly JustificationPart[];
  /** Of a lapsed one. */
  readonly changes?: readonly GroundsChange[];
  /** Where it stands. */
  readonly path: string;
  readonly line: number;
}

/** A comment in a source that answers for a finding: `<!-- sparsam-allow RULE -- reason -->`. */
export interface Allowance {
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  readonly path: string;
  readonly line: number;
  /** Where the comment ends, in UTF-16 units: it speaks of the form or field that starts next. */
  readonly end: number;
}
