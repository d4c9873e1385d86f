import type {
  Category,
  CheckDeclaration,
  Classification,
  Evidence,
  Field,
  Form,
  FormPurpose,
  Jurisdiction,
  Localized,
  Processing,
  Rule,
  Rulebook,
  Severity,
} from '../../model/index.ts';
import type { Assessment } from '../assess.ts';

/** A field with all that is known and decided of it. */
export interface JudgedField extends Assessment {
  readonly field: Field;
  readonly classification: Classification;
  /** Absent where the field asks for nothing personal, or for what cannot be told. */
  readonly category?: Category;
}

/** What a check sees: one form, and the rule on whose behalf it looks. */
export interface Subject {
  readonly form: Form;
  readonly fields: readonly JudgedField[];
  readonly purpose: FormPurpose;
  /** What the project states about the processing behind the form; without statements `{ evidence: {} }`. */
  readonly processing: Processing;
  /** Whether the project states anything about the processing behind any of its forms: then a gap is one. */
  readonly keepsStatements: boolean;
  /** Those that the project chose over and above the base. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly rule: Rule;
  readonly rulebook: Rulebook;
}

/** What a check saw. */
export interface Observation {
  /** Absent where it concerns the whole form. */
  readonly subject?: JudgedField;
  /** The most specific first: the first that the rule's `severity` (or `messageFor`) names counts. */
  readonly variants: readonly string[];
  /** Where the purpose, and not the rule, says how grave it is. */
  readonly severity?: Severity;
  readonly evidence: readonly Evidence[];
  /** For the check's own placeholders. */
  readonly values?: Readonly<Record<string, string | Localized>>;
  /** What was seen holds whatever the field asks for, known or not. */
  readonly whateverCategory?: boolean;
  /** A person must decide, whatever the rule says. */
  readonly review?: boolean;
}

/** The code behind one or many rules. */
export interface Check extends CheckDeclaration {
  /** Pure: looks at one form and tells what it saw, in the order of the fields. */
  readonly observe: (subject: Subject) => readonly Observation[];
}
