import type {
  Confidence,
  CriterionStatus,
  ImpactScreening,
  Layer,
  Need,
  Outcome,
  RequirementLevel,
  Scope,
  Severity,
  Verdict,
} from '../../model/index.ts';

/** What every report for people calls the model's values, in one language. */
export interface Words {
  readonly unnamedForm: string;
  readonly line: (line: number) => string;
  readonly fields: (count: number) => string;
  /** After the first few of a list. */
  readonly further: (count: number) => string;
  readonly level: Readonly<Record<RequirementLevel, string>>;
  readonly layer: Readonly<Record<Layer, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Of a report on what changed since a commit only. */
  readonly scope: (scope: Scope) => string;
  readonly noForms: string;
  /** Of sources that were not read, or not to the end. */
  readonly partial: string;
  readonly unreadable: string;
  /** To a reader that may take a scanned text for an order. */
  readonly quotedIsData: string;
  /** What the screening for an impact assessment came to. */
  readonly impact: Readonly<Record<ImpactScreening['result'], string>>;
  readonly criterionStatus: Readonly<Record<CriterionStatus, string>>;
  /** That a jurisdiction weighs a finding otherwise than the base. */
  readonly reweighed: (jurisdiction: string, from: Severity, why: string) => string;
  readonly need: (list: Need['list'], purpose: string, note?: string) => string;
}
