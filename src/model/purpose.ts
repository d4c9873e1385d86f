import type { Confidence } from './classification.ts';
import type { Evidence } from './evidence.ts';
import type { Localized } from './localized.ts';

/** What a form's data is for, and how that is known. */
export interface FormPurpose {
  /** Purposes' ids; several where one form serves several. */
  readonly ids: readonly string[];
  readonly origin: 'declared' | 'inferred' | 'none';
  /** Of an inferred purpose. */
  readonly confidence?: Confidence;
  readonly evidence: readonly Evidence[];
  /** What the form's words suggest where another purpose is declared. */
  readonly suggested?: {
    readonly ids: readonly string[];
    readonly confidence: Confidence;
    readonly evidence: readonly Evidence[];
  };
}

/** Which list of the purpose decided a field, and its line. */
export interface Need {
  readonly purpose: string;
  readonly list: 'necessary' | 'conditional' | 'optional' | 'contested' | 'never' | 'unlisted' | 'neutral';
  /** The category of the line that decided; absent for `unlisted` and `neutral`. */
  readonly category?: string;
  /** The condition or reason that the line gives, in the report's language. */
  readonly note?: string;
  /** The note in every language. */
  readonly notes?: Localized;
  /** Ids of the sources that the line cites. */
  readonly law: readonly string[];
}

/** `unclear`: sparsam cannot tell, and says so. */
export type Verdict = 'necessary' | 'allowed' | 'excessive' | 'unclear';

/** A purpose that a project's configuration gives to forms. Every condition that is stated must hold. */
export interface PurposeAssignment {
  /** Glob patterns on the form's path. */
  readonly files?: readonly string[];
  /** The form's name. */
  readonly form?: string;
  /** A compound CSS selector on the form's own tag: `form#signup`, `.newsletter[action]`. */
  readonly selector?: string;
  readonly purposes: readonly string[];
  readonly evidence: Evidence;
}

/** A category that a project's configuration gives to fields. Every condition that is stated must hold. */
export interface CategoryCorrection {
  readonly files?: readonly string[];
  readonly form?: string;
  /** The field's name. */
  readonly field: string;
  /** A category's id, or `none`. */
  readonly category: string;
  readonly evidence: Evidence;
}
