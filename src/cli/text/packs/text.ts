import type { Decision, ParameterType, RuleHistory } from '../../../model/index.ts';

/** What the command line says of rules and packs, in one language. */
export interface PacksText {
  /** The headings of the table of rules: rule, severity, who decides, pack. */
  readonly columns: readonly [string, string, string, string];
  readonly off: string;
  readonly decides: Readonly<Record<Decision, string>>;
  readonly step: Readonly<Record<RuleHistory[number]['what'], (severity: string, file: string) => string>>;
  readonly count: (on: number, off: number) => string;
  // of a check, explained
  readonly check: string;
  readonly checks: string;
  readonly parameters: string;
  readonly parameterType: Readonly<Record<ParameterType, string>>;
  readonly variants: string;
  readonly placeholders: string;
  /** Those that every check fills in. */
  readonly commonPlaceholders: readonly string[];
  readonly rulesOver: string;
  // of a rule, explained
  readonly origin: string;
  readonly told: string;
  readonly changed: string;
  // of a jurisdiction, explained
  readonly jurisdiction: string;
  readonly jurisdictions: string;
  readonly countries: string;
  readonly childConsentAge: string;
  readonly age: (age: number, status: string) => string;
  readonly changes: string;
  readonly change: (rule: string, severity: string, why: string) => string;
  readonly conditionsThere: string;
  // pack check
  readonly unknownAction: (action: string) => string;
  readonly noPath: string;
  readonly nowhere: (path: string) => string;
  readonly sound: (
    name: string,
    count: Readonly<Record<'rules' | 'purposes' | 'categories' | 'examples' | 'labels', number>>,
  ) => string;
  readonly broken: (faults: number) => string;
  readonly notRead: (rule: string) => string;
  readonly shouldFind: (rule: string, outcome: string, found: readonly string[]) => string;
  readonly shouldPass: (rule: string, found: readonly string[]) => string;
  readonly shouldBe: (label: string, category: string, found: string | null | undefined) => string;
  readonly shouldNotBe: (label: string, category: string) => string;
  // pack new
  readonly exists: (file: string) => string;
  readonly started: (file: string, folder: string) => string;
  /** Comments in the pack that is started, by the part above which they stand. */
  readonly template: Readonly<
    Record<'head' | 'rules' | 'change' | 'rule' | 'purposes' | 'vocabulary' | 'categories' | 'law', string>
  >;
}
