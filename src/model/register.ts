import type { Grounds } from './justification.ts';
import type { RequirementLevel } from './requirement.ts';

/** A project's committed record of what its forms collect, and of the findings that it answers for. */
export interface Register {
  /** Its file, relative to the project's root. */
  readonly path: string;
  readonly forms: readonly RegisteredForm[];
  readonly accepted: readonly AcceptedFinding[];
}

export interface RegisteredForm {
  /** The form's id. */
  readonly form: string;
  /** The declared purposes' ids; empty where none is declared. */
  readonly purposes: readonly string[];
  readonly fields: readonly RegisteredField[];
  readonly line: number;
}

/** A field that asks for personal data. */
export interface RegisteredField {
  /** The field's id without the form's: its name, or its ordinal where it has none. */
  readonly field: string;
  /** A category's id. */
  readonly category: string;
  readonly requirement: RequirementLevel;
  readonly line: number;
}

/** A finding that the project answers for. */
export interface AcceptedFinding {
  /** The finding's fingerprint. */
  readonly finding: string;
  readonly rule: string;
  readonly form: string;
  readonly field?: string;
  readonly givenFor: Grounds;
  readonly reason: string;
  readonly basis?: string;
  readonly by?: string;
  readonly date?: string;
  readonly until?: string;
  readonly adopted?: true;
  readonly line: number;
}

/** In what way code and register differ. */
export type DifferenceKind =
  | 'form-added'
  | 'form-gone'
  | 'field-added'
  | 'field-gone'
  | 'category-changed'
  | 'requirement-raised'
  | 'requirement-changed'
  | 'purpose-changed'
  | 'justification-stale'
  | 'justification-lapsed'
  | 'justification-expired'
  | 'justification-incomplete';

/** One thing in which code and register differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where to look: in the source, or in the register where the source has nothing (any more). */
  readonly path: string;
  readonly line: number;
  /** The form's id. */
  readonly form: string;
  /** As the register names it. */
  readonly field?: string;
  /** Of a justification. */
  readonly rule?: string;
  readonly was?: string;
  readonly is?: string;
}

/** The register that a report was held against. */
export interface RegisterComparison {
  readonly path: string;
  /** Empty where code and register agree. */
  readonly differences: readonly Difference[];
}
