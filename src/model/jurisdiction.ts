import type { Localized } from './localized.ts';
import type { Severity } from './severity.ts';
import type { VerificationStatus } from './verification.ts';

/** What a jurisdiction changes about a rule. */
export interface JurisdictionChange {
  readonly rule: string;
  /** The variant of the rule's findings that it concerns; absent: those that no variant of the rule names. */
  readonly variant?: string;
  readonly severity: Severity;
  readonly why: Localized;
}

/** From which age a child consents alone (Art. 8(1) GDPR, or its counterpart). */
export interface ConsentAge {
  readonly age: number;
  readonly status: VerificationStatus;
  readonly note?: Localized;
}

/** What holds in one place over and above the base. It weighs findings anew; it never switches one off. */
export interface Jurisdiction {
  /** `de`, `us-ca`. */
  readonly id: string;
  readonly name: Localized;
  /** ISO 3166 codes, by which purposes' conditions name it. */
  readonly countries: readonly string[];
  readonly childConsentAge?: ConsentAge;
  readonly changes: readonly JurisdictionChange[];
  /** What a reader should know besides. */
  readonly notes?: Localized;
  /** Ids of the sources that speak of this place. */
  readonly refs: readonly string[];
}

/** A jurisdiction that a project chose, as far as a reader of the report needs it. */
export interface ChosenJurisdiction {
  readonly id: string;
  /** In the report's language. */
  readonly name: string;
  readonly childConsentAge?: number;
  readonly notes?: string;
  /** Ids of the sources in the glossary. */
  readonly refs: readonly string[];
  /** Name and notes in every language. */
  readonly translations: Readonly<Record<'en' | 'de', { readonly name: string; readonly notes?: string }>>;
}

/** That a jurisdiction weighs a finding otherwise than the base, and why. */
export interface Reweighing {
  /** The jurisdiction's id. */
  readonly jurisdiction: string;
  /** What the finding would weigh without it. */
  readonly from: Severity;
  /** In the report's language. */
  readonly why: string;
  /** The reason in every language. */
  readonly whys: Localized;
}
