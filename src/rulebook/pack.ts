import type {
  Category,
  Jurisdiction,
  LawSource,
  MarkWords,
  PackInfo,
  PhraseList,
  Purpose,
  Rule,
  Severity,
  Vocabulary,
} from '../model/index.ts';

/** A purpose as its file states it: sets by name, the parent's lists not yet merged in. */
export type StatedPurpose = Pick<
  Purpose,
  'id' | 'necessary' | 'conditional' | 'optional' | 'contested' | 'never' | 'granularity' | 'refs'
> &
  Partial<Omit<Purpose, 'id'>>;

/** A list of categories that purposes name in their list `never`. */
export interface NeverSet {
  /** Without the `@`. */
  readonly id: string;
  readonly categories: readonly string[];
}

/** Words by language. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/** The lists of `MarkWords`, each by language. */
type MarksByLanguage = { readonly [List in keyof MarkWords]: WordsByLanguage };

/** What a pack makes of a rule that an earlier one states. */
export interface RuleChange {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly because?: string;
  /** Where it stands. */
  readonly file: string;
}

/** The file that states a rule or a purpose. */
interface StatedAt {
  readonly kind: 'rule' | 'purpose';
  readonly id: string;
  readonly file: string;
}

/** A pack, read and validated by itself. Serialisable: the shipped packs are compiled to it. */
export interface Pack {
  readonly info: PackInfo;
  readonly categories: readonly Category[];
  readonly law: readonly LawSource[];
  readonly neverSets: readonly NeverSet[];
  readonly purposes: readonly StatedPurpose[];
  readonly rules: readonly Rule[];
  readonly vocabularies: readonly Vocabulary[];
  readonly marks: MarksByLanguage;
  readonly phrases: readonly PhraseList[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly changes: readonly RuleChange[];
  readonly places: readonly StatedAt[];
}
