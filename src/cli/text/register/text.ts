import type { DifferenceKind } from '../../../model/index.ts';

/** All that the command line says of the register, in one language. */
export interface RegisterText {
  /** Comment lines at the top of a new register. */
  readonly head: readonly string[];
  readonly cannotRead: (file: string) => string;
  readonly twin: (name: string) => string;
  readonly badDay: (flag: string, given: string) => string;
  readonly missing: (file: string) => string;
  readonly written: (file: string, changes: number) => string;
  readonly unchanged: (file: string) => string;
  // how code and register compare
  readonly agrees: (file: string) => string;
  readonly differs: (file: string, differences: number) => string;
  readonly difference: Readonly<Record<DifferenceKind, (was: string, is: string) => string>>;
  readonly remedy: Readonly<Record<DifferenceKind, string>>;
  // accepting findings
  readonly whichFindings: string;
  readonly answerNeeds: (options: readonly string[]) => string;
  readonly isOver: (day: string) => string;
  readonly noSuchFinding: (beginning: string) => string;
  readonly ambiguous: (beginning: string) => string;
  readonly accepted: (
    file: string,
    findings: number,
    answer: { readonly basis?: string; readonly until?: string; readonly adopted?: true },
  ) => string;
}
