import type { FindingFate, RequirementLevel, Severity } from '../../../model/index.ts';
import type { ChangeKind } from '../sections.ts';

/** All that a comparison says of its own accord, in one language. */
export interface ChangesText {
  readonly title: string;
  /** Of a comparison in which nothing differs. */
  readonly nothing: string;
  readonly summary: (fates: Readonly<Record<FindingFate, number>>) => string;
  readonly personalFields: (before: number, after: number) => string;
  readonly otherTool: (before: string, after: string) => string;
  readonly otherPacks: string;
  readonly section: Readonly<Record<ChangeKind, string>>;
  readonly note: Readonly<Partial<Record<ChangeKind, string>>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly level: Readonly<Record<RequirementLevel, string>>;
  readonly violation: string;
  readonly review: string;
  readonly accepted: string;
  readonly because: Readonly<Record<'rule-added' | 'rule-off' | 'not-read', string>>;
  readonly unnamedForm: string;
  readonly unnamedField: string;
  readonly notPersonal: string;
  readonly cannotTell: string;
  readonly noPurpose: string;
}
