import type { Confidence, Decision, Outcome, Severity, VerificationStatus } from '../../model/index.ts';
import type { OptionName } from '../option.ts';
import type { EvidenceText } from './evidence/text.ts';
import type { PacksText } from './packs/text.ts';
import type { RegisterText } from './register/text.ts';

/** A list of a purpose. */
type ListName = 'necessary' | 'conditional' | 'optional' | 'contested' | 'never';

/** All that the command line says of its own accord, in one language. */
export interface CliText {
  // help
  readonly description: string;
  /** `[options]`, as a command's usage shows it. */
  readonly optionsWord: string;
  readonly command: Readonly<
    Record<
      | 'audit'
      | 'rules'
      | 'pack'
      | 'init'
      | 'explain'
      | 'inventory'
      | 'diff'
      | 'merge'
      | 'evidence'
      | 'verify'
      | 'register'
      | 'accept',
      string
    >
  >;
  readonly option: Readonly<Record<OptionName, string>>;
  readonly versionOption: string;
  readonly helpOption: string;
  readonly helpCommand: string;
  /** Commander's English headings, and what they are here. */
  readonly helpHeading: Readonly<Record<string, string>>;
  /** Examples, exit codes, environment. */
  readonly helpEnd: string;

  // what went wrong
  readonly seeHelp: string;
  readonly unknownOption: (flag: string, meant?: string) => string;
  readonly unknownCommand: (word: string, meant: string) => string;
  readonly unknownValue: (flag: string, value: string, meant: string | undefined, known: readonly string[]) => string;
  readonly unknownId: (id: string, meant?: string) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly missingOperand: (name: string) => string;
  readonly tooManyOperands: string;
  readonly formatNeedsFile: (word: string) => string;
  readonly oneReportAPlace: (place: string) => string;
  readonly notForTerminal: (format: string) => string;
  readonly filenameWithoutStdin: string;
  readonly stdinWithPaths: string;
  readonly configIsData: (file: string) => string;
  readonly cannotReadConfig: (file: string) => string;
  readonly cannotWrite: (file: string, code: string) => string;
  readonly badSourceDate: (value: string) => string;
  readonly crash: (message: string) => string;

  // while and after a run, on stderr
  readonly progress: (done: number, total: number) => string;
  readonly wrote: (format: string, file: string) => string;
  readonly incomplete: (files: number) => string;
  readonly fails: (findings: number, severity: Severity) => string;
  readonly nothingToRead: string;
  readonly configFrom: (file: string | undefined) => string;

  /** Of reports that are read again, of parts of a project, of evidence. */
  readonly evidence: EvidenceText;

  readonly register: RegisterText;

  readonly inventory: {
    /** The columns' headings: line, field, what it asks for, requirement. */
    readonly columns: readonly [string, string, string, string];
    readonly notPersonal: string;
    readonly cannotTell: string;
    readonly gap: (reason: string) => string;
  };

  readonly packs: PacksText;

  readonly init: {
    readonly exists: (file: string) => string;
    readonly done: (file: string, count: Readonly<Record<'proposed' | 'open' | 'declared', number>>) => string;
    // comments in the configuration, line by line
    readonly head: readonly string[];
    readonly lang: string;
    readonly failOn: string;
    readonly examples: readonly string[];
    readonly purposes: readonly string[];
    readonly guessed: (purposes: string, confidence: Confidence, quote: string | undefined) => string;
    readonly declared: (purposes: string) => string;
    readonly unknown: string;
    readonly notAddressable: string;
  };

  readonly explain: {
    readonly rule: string;
    readonly purpose: string;
    readonly category: string;
    readonly law: string;
    readonly lawSource: string;
    readonly rules: string;
    readonly purposes: string;
    readonly categories: string;
    readonly lawSources: string;
    readonly related: string;
    readonly note: string;
    // of a rule
    readonly why: string;
    readonly severity: string;
    readonly severityName: (severity: Severity) => string;
    readonly decision: string;
    readonly decisionMeans: Readonly<Record<Decision, string>>;
    readonly group: string;
    readonly fix: string;
    readonly fixFor: string;
    readonly evidence: string;
    readonly falsePositives: string;
    readonly bad: (outcome: string) => string;
    readonly good: string;
    readonly outcome: (outcome: Outcome | undefined) => string;
    // of a source of law
    readonly kind: string;
    readonly lawKind: (kind: string) => string;
    readonly status: string;
    readonly verification: Readonly<Record<VerificationStatus, string>>;
    readonly paragraphs: string;
    readonly address: string;
    readonly citedByRules: string;
    readonly citedByPurposes: string;
    // of a purpose
    readonly lists: Readonly<Record<ListName, string>>;
    readonly oneOf: (labels: readonly string[]) => string;
    readonly onlyIf: (label: string, condition: string) => string;
    readonly everythingElse: string;
    readonly coarser: string;
    readonly extends: string;
    readonly lawfulBasis: string;
    readonly art9Condition: string;
    readonly retention: string;
    readonly stages: string;
    readonly declare: string;
    // of a category
    readonly partOf: string;
    readonly contains: string;
    readonly sensitivity: string;
    readonly sensitivityMeans: Readonly<Record<1 | 2 | 3 | 4, string>>;
    readonly specialMeans: Readonly<Record<'yes' | 'possible', string>>;
    readonly flags: string;
    readonly knownBy: string;
    readonly purposeLists: Readonly<Record<ListName, string>>;
  };
}
