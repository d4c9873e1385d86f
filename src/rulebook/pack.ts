import type { Category, LawReference, MarkWords, PackInfo, Purpose, Rule, Vocabulary } from '../model/index.ts';

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

/** A pack, read and validated by itself. Serialisable: the shipped packs are compiled to it. */
export interface Pack {
  readonly info: PackInfo;
  readonly categories: readonly Category[];
  readonly law: readonly LawReference[];
  readonly neverSets: readonly NeverSet[];
  readonly purposes: readonly StatedPurpose[];
  readonly rules: readonly Rule[];
  readonly vocabularies: readonly Vocabulary[];
  readonly marks: MarksByLanguage;
}
