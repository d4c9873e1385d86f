import type {
  Confidence,
  FormPurpose,
  Layer,
  Need,
  NotExamined,
  Outcome,
  RequirementLevel,
  Severity,
  Verdict,
} from '../../../model/index.ts';

/** All that the terminal report says of its own accord, in one language. */
export interface TerminalText {
  readonly unnamedForm: string;
  readonly line: (line: number) => string;
  readonly purpose: (names: string, origin: FormPurpose['origin'], confidence?: Confidence) => string;
  readonly fields: (count: number) => string;
  readonly rows: Readonly<Record<'field' | 'data' | 'why' | 'law' | 'fix' | 'rule' | 'review', string>>;
  readonly level: Readonly<Record<RequirementLevel, string>>;
  readonly layer: Readonly<Record<Layer, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly need: (list: Need['list'], purpose: string, note?: string) => string;
  readonly further: (count: number) => string;
  readonly noForms: string;
  readonly noFindings: string;
  readonly read: (forms: number, files: number, fields: number, personal: number) => string;
  readonly verdicts: string;
  readonly findings: string;
  readonly partial: string;
  readonly unreadable: string;
  readonly notExamined: (kinds: readonly NotExamined[]) => string;
  readonly explain: (rule: string) => string;
  readonly limits: string;
}
