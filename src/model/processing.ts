import type { Evidence } from './evidence.ts';

/** Art. 6(1)(a) to (f) GDPR, in this order. */
export type LegalBasis =
  | 'consent'
  | 'contract'
  | 'legal_obligation'
  | 'vital_interests'
  | 'public_task'
  | 'legitimate_interests';

/** The letter of the exception in Art. 9(2) GDPR; `a` is explicit consent. */
export type Art9Condition = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';

/** The nine criteria of WP248 rev.01, section III.B.a, for a data protection impact assessment, in its order. */
export type ImpactCriterion =
  | 'scoring'
  | 'automated_decision'
  | 'systematic_monitoring'
  | 'sensitive_data'
  | 'large_scale'
  | 'matching'
  | 'vulnerable_persons'
  | 'new_technology'
  | 'blocks_right_or_service';

/** What a project may state about the processing behind a form, because no form can show it. */
export interface ProcessingStatements {
  /** What the activity is called in the record of processing activities (Art. 30 GDPR). Forms that share it are one activity. */
  readonly activity?: string;
  /** The activity's reference in that record. */
  readonly record?: string;
  readonly legalBasis?: readonly LegalBasis[];
  /** The statute behind the legal basis, or the legitimate interest. */
  readonly legalBasisDetail?: string;
  readonly art9Condition?: Art9Condition;
  /** How long the data are kept, or by what criterion they are erased. */
  readonly retention?: string;
  readonly recipients?: readonly string[];
  /** Third countries that data go to, each with its safeguard (Art. 44 to 49 GDPR). */
  readonly transfers?: readonly string[];
  /** Whether an e-mail address is confirmed by its owner before it is used. */
  readonly doubleOptIn?: boolean;
  /** At which stage of its purpose's process the form is filled in. */
  readonly stage?: string;
  /** The categories of data that the record lists for the activity, by id. */
  readonly categories?: readonly string[];
  /** The categories of persons whose data they are. */
  readonly subjects?: readonly string[];
  /** Technical and organisational measures (Art. 32 GDPR). */
  readonly measures?: readonly string[];
  /** Who answers for the activity in the house. */
  readonly department?: string;
  /** Days, as YYYY-MM-DD. */
  readonly introduced?: string;
  readonly changed?: string;
  /** Criteria of an impact assessment that code cannot show: whether each is met. */
  readonly criteria?: Readonly<Partial<Record<ImpactCriterion, boolean>>>;
}

/** What holds for one form, key by key from the first entry that states it. */
export interface Processing extends ProcessingStatements {
  /** Where each was stated. */
  readonly evidence: Readonly<Partial<Record<keyof ProcessingStatements, Evidence>>>;
}

/** Statements that a project's configuration makes about forms. Every condition that is stated must hold; without one, all forms are meant. */
export interface ProcessingEntry {
  /** Glob patterns on the form's path. */
  readonly files?: readonly string[];
  /** The form's name. */
  readonly form?: string;
  /** A compound CSS selector on the form's own tag. */
  readonly selector?: string;
  /** Purposes of which the form serves one. */
  readonly purposes?: readonly string[];
  readonly states: ProcessingStatements;
  /** The configuration's file, as evidence names it. */
  readonly path: string;
}

/** Who answers for a project's forms (Art. 30(1)(a) GDPR). */
export interface Controller {
  readonly name: string;
  readonly contact?: string;
  readonly jointControllers?: readonly string[];
  readonly representative?: string;
  readonly dataProtectionOfficer?: string;
}
