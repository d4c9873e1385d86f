import type { Classification } from './classification.ts';
import type { Comparison } from './comparison.ts';
import type { Evidence } from './evidence.ts';
import type { Field, FormFrame } from './form.ts';
import type { ImpactScreening } from './impact.ts';
import type { ChosenJurisdiction, Reweighing } from './jurisdiction.ts';
import type { FindingStatus, Justification } from './justification.ts';
import type { Controller, Processing } from './processing.ts';
import type { FormPurpose, Need, Verdict } from './purpose.ts';
import type { RegisterComparison } from './register.ts';
import type { Category, Decision, LawReference, LawWording, Outcome, PackInfo } from './rulebook.ts';
import type { Scope } from './scope.ts';
import type { Severity } from './severity.ts';
import type { Coverage } from './source.ts';
import type { Span } from './span.ts';

export type Language = 'en' | 'de';

/** A field with all that was decided about it. */
export interface AuditedField extends Field {
  readonly classification: Classification;
  readonly verdict: Verdict;
  readonly need?: Need;
}

/** A form with all that was decided about it. */
export interface AuditedForm extends FormFrame {
  readonly purpose: FormPurpose;
  /** What the project states about the processing behind it; absent where it states nothing about any form. */
  readonly processing?: Processing;
  readonly fields: readonly AuditedField[];
}

/** What a finding says to people. */
export interface FindingWording {
  readonly message: string;
  readonly fix: string;
}

/** A rule's result at a place. */
export interface Finding extends FindingWording {
  readonly rule: string;
  readonly severity: Severity;
  /** Where a chosen jurisdiction weighs it otherwise than the base. */
  readonly reweighed?: Reweighing;
  readonly outcome: Outcome;
  /** What became of it; `accepted` where `outcome` is. */
  readonly status: FindingStatus;
  /** In the report's language. */
  readonly message: string;
  /** The form's id. */
  readonly form: string;
  /** The field's id; absent where the finding is about the whole form. */
  readonly field?: string;
  readonly path: string;
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly law: readonly Pick<LawReference, 'id' | 'cite' | 'status'>[];
  /** In the report's language. */
  readonly fix: string;
  /** Message and fix in every language, for reports that show more than one. */
  readonly translations?: Readonly<Record<Language, FindingWording>>;
  /** Equal for the same finding in the next run, wherever its lines have moved to. 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** GitHub's `primaryLocationLineHash`: equal while the line and what follows stay, whatever they are named. */
  readonly lineHash?: string;
}

/** Files of a kind that may hold forms and that no adapter reads yet. */
export interface NotExamined {
  readonly extension: string;
  readonly files: number;
}

export interface Summary {
  readonly sources: Readonly<Record<Coverage['status'], number>>;
  readonly notExamined: readonly NotExamined[];
  readonly forms: number;
  readonly fields: number;
  /** Fields whose category is personal data. */
  readonly personalFields: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** The only thing that a reporter sees, and what `--format json` prints. */
export interface Report {
  readonly schemaVersion: string;
  readonly tool: { readonly name: string; readonly version: string; readonly packs: readonly PackInfo[] };
  readonly language: Language;
  /** Who answers for the forms, where the project says so. */
  readonly controller?: Controller;
  /** Where only a part of the project was read; absent: all that the run was pointed at. */
  readonly scope?: Scope;
  /** Those that the project chose over and above the base; absent where it chose none. */
  readonly jurisdictions?: readonly ChosenJurisdiction[];
  readonly sources: readonly Coverage[];
  readonly forms: readonly AuditedForm[];
  readonly findings: readonly Finding[];
  /** Every answer to a finding, whether it holds or not. */
  readonly justifications: readonly Justification[];
  /** How the project's register compares; absent where there is none. */
  readonly register?: RegisterComparison;
  /** Absent where the rule for it is off, or where only a part of the project was examined. */
  readonly impact?: ImpactScreening;
  readonly summary: Summary;
  readonly glossary: Glossary;
  /** What changed since an earlier report, where the run was given one. */
  readonly comparison?: Comparison;
}

/** What a rule says of itself. */
export interface RuleWording {
  readonly title: string;
  readonly statement: string;
  readonly why: string;
  readonly fix: string;
  readonly falsePositives: readonly string[];
}

/** A rule that was on, as far as a reader of its findings needs it. */
export interface RuleEntry extends RuleWording {
  readonly decision: Decision;
  /** Ids of the sources in `law`. */
  readonly refs: readonly string[];
}

/** Every rule that was on, and the categories, purposes and sources that the report names: a reader needs nothing else. */
export interface Glossary {
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  /** Of the named categories those that Art. 9, 10 or 87 GDPR speaks of. */
  readonly special: Readonly<Record<string, Category['gdpr']>>;
  readonly law: Readonly<Record<string, LawReference>>;
  /** Titles, names and explanations in every language, for reports that show more than one. */
  readonly translations: Readonly<Record<Language, GlossaryWording>>;
}

/** What rules, categories, purposes and sources of law are called, by id. */
export interface GlossaryWording {
  readonly rules: Readonly<Record<string, RuleWording>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  readonly law: Readonly<Record<string, LawWording>>;
}
