import type { Localized } from './localized.ts';
import type { RequirementLevel } from './requirement.ts';
import type { Outcome, PackInfo } from './rulebook.ts';
import type { Severity } from './severity.ts';

/**
 * What became of a finding between two reports. `new`: was not there; `worse`: graver, or a person's question that became
 * a violation; `better`: the other way round; `open`: as before; `fixed`: looked for and no longer there; `unchecked`: no
 * longer there, because its file or its rule was not looked at this time.
 */
export type FindingFate = 'new' | 'worse' | 'better' | 'open' | 'fixed' | 'unchecked';

/** How grave a finding is. */
export interface Weight {
  readonly severity: Severity;
  readonly outcome: Outcome;
}

/** A finding in two reports, known again by its fingerprint. */
export interface FindingChange {
  readonly fate: FindingFate;
  readonly fingerprint: string;
  readonly rule: string;
  /** The rule that said so before, where another one of the same provision now speaks of the same field. */
  readonly replaces?: string;
  /** In the language of the report that it stands in: the later one, but for what is no longer there. */
  readonly message: string;
  readonly messages?: Localized;
  /** The form's id. */
  readonly form: string;
  /** The field's id. */
  readonly field?: string;
  readonly path: string;
  readonly line: number;
  /** Absent for what is new. */
  readonly before?: Weight;
  /** Absent for what is no longer there. */
  readonly after?: Weight;
  /**
   * Why it differs although the form need not have changed: the rule was not on in the earlier report (`rule-added`), is
   * not on in the later one (`rule-off`), or the file is not among those that were read (`not-read`).
   */
  readonly because?: 'rule-added' | 'rule-off' | 'not-read';
}

/**
 * What changed about a form. `purpose` matters by itself: data collected for one purpose may be used for another only
 * within Art. 5(1)(b) and 6(4) GDPR.
 */
export interface FormChange {
  readonly change: 'added' | 'removed' | 'not-read' | 'purpose';
  /** The form's id and name. */
  readonly form: string;
  readonly name: string;
  readonly path: string;
  readonly line: number;
  /** Purposes' ids; absent for a form that was added. */
  readonly before?: readonly string[];
  /** Purposes' ids; absent for a form that is no longer there. */
  readonly after?: readonly string[];
}

/** What changed about a field of a form that both reports know. */
export interface FieldChange {
  readonly change: 'added' | 'removed' | 'required-more' | 'required-less' | 'category';
  /** The field's id, and its form's. */
  readonly field: string;
  readonly form: string;
  /** The label, else the name. */
  readonly name: string;
  readonly path: string;
  readonly line: number;
  /** Whether personal data is concerned, before or after. */
  readonly personal: boolean;
  /** Absent for a field that was added. */
  readonly before?: FieldState;
  /** Absent for a field that is no longer there. */
  readonly after?: FieldState;
}

export interface FieldState {
  readonly requirement: RequirementLevel;
  /** A category's id; `none`: not personal data; null: cannot tell. */
  readonly category: string | null;
}

/** Who made a report. */
export interface ReportOrigin {
  readonly version: string;
  readonly packs: readonly PackInfo[];
}

/** What a report says that an earlier one did not, and the other way round. Each list by path and line. */
export interface Comparison {
  readonly before: ReportOrigin;
  readonly after: ReportOrigin;
  /** How many findings met each fate. */
  readonly fates: Readonly<Record<FindingFate, number>>;
  /** How many personal fields there were, and are. */
  readonly personalFields: { readonly before: number; readonly after: number };
  readonly findings: readonly FindingChange[];
  readonly forms: readonly FormChange[];
  readonly fields: readonly FieldChange[];
}
