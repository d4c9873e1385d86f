import type { RequirementLevel, Verdict } from '../../model/index.ts';

/** What the matcher says in one language. */
export interface MatcherText {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly level: Readonly<Record<RequirementLevel, string>>;
  readonly line: (line: number) => string;
  readonly tooMuch: (purposes: string) => string;
  readonly notTooMuch: (purposes: string, fields: number) => string;
  readonly otherPurpose: (form: string, purposes: string) => string;
  readonly asksFor: (category: string) => string;
  readonly cannotTell: string;
  readonly unnamedField: string;
  readonly nothingToJudge: string;
  readonly unreadable: (reason: string) => string;
  readonly neitherTextNorElement: string;
  readonly limits: string;
}
