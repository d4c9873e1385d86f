import type { Jurisdiction } from './jurisdiction.ts';
import type { Localized } from './localized.ts';
import type { ProcessingStatements } from './processing.ts';
import type { Severity } from './severity.ts';
import type { VerificationStatus } from './verification.ts';

/** `auto`: may fail a build; `review`: a person decides; `screen`: listed only. */
export type Decision = 'auto' | 'review' | 'screen';

/** What a source of law says, in one language. */
export interface LawWording {
  readonly cite: string;
  /** What it is about; of a decision, what it holds. */
  readonly topic: string;
  readonly note?: string;
}

/** A statute, decision or guideline, and how well it was checked. */
interface LawFacts {
  readonly id: string;
  readonly kind: string;
  readonly status: VerificationStatus;
  readonly paras?: string;
  /** Of the paragraph numbers alone, as the pack states it. */
  readonly parasStatus?: string;
  readonly url?: string;
}

/** A source of law as packs state it. */
export interface LawSource extends LawFacts {
  readonly cite: Localized;
  readonly topic: Localized;
  readonly note?: Localized;
}

/** A source of law as a report tells it, in the report's language. */
export interface LawReference extends LawFacts, LawWording {}

/** A kind of personal data. A group (`identity.name`) stands for all below it. */
export interface Category {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: 'group' | 'leaf';
  readonly label: Localized;
  /** 1 (little harm alone) to 4 (Art. 9 and 10 data, official identifiers, payment credentials); null for a mere heading. */
  readonly sensitivity: 1 | 2 | 3 | 4 | null;
  readonly gdpr: {
    readonly art9: 'yes' | 'possible' | 'no';
    readonly art10: 'yes' | 'possible' | 'no';
    readonly art87: boolean;
  };
  /** `neutral`: the minimisation rules pass it over; `third_party`, `free_text`, `reveals_gender`. */
  readonly flags: readonly string[];
  /** WHATWG autofill field names that mean this category. */
  readonly autocomplete: readonly string[];
  readonly dpv: { readonly term: string; readonly match: string } | null;
  readonly fideslang: { readonly key: string; readonly match: string } | null;
}

/** `anyOf`: one member is necessary, each further one is not. */
export type NecessaryEntry = string | { readonly anyOf: readonly string[] };

export interface ConditionalEntry {
  readonly category: string;
  readonly when: Localized;
  readonly refs: readonly string[];
  /** False: may be offered while the condition holds, never required. */
  readonly requiredAllowed: boolean;
  /** What a form asks, or leaves out, where it shows by itself that the condition holds. */
  readonly evident?: { readonly asked?: readonly string[]; readonly notAsked?: readonly string[] };
  /** Not before this stage of the process. */
  readonly stage?: string;
  /** ISO 3166 codes; the condition exists only there. Absent: everywhere. */
  readonly jurisdictions?: readonly string[];
}

export interface ContestedEntry {
  readonly category: string;
  readonly ifRequired: Severity | 'none';
  readonly ifOptional: Severity | 'none';
  readonly why: Localized;
}

/** What data is for: which categories that makes necessary, and which it does not. Parents' lists are merged in. */
export interface Purpose {
  readonly id: string;
  readonly extends?: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly necessary: readonly NecessaryEntry[];
  readonly conditional: readonly ConditionalEntry[];
  readonly optional: readonly string[];
  readonly contested: readonly ContestedEntry[];
  /** Sets are resolved; `*` stands for every category that no other list names. */
  readonly never: readonly string[];
  readonly granularity: readonly { readonly fine: string; readonly coarse: string; readonly label: Localized }[];
  /** The stages of the process in their order; a condition's `stage` is one of them. */
  readonly stages: readonly string[];
  readonly lawfulBasis: Localized;
  readonly art9Condition?: Localized;
  readonly retention: Localized;
  /** Words that hint at the purpose, by language. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly refs: readonly string[];
  readonly notes?: Localized;
  /** The nearest purpose of the W3C's Data Privacy Vocabulary. */
  readonly dpvPurpose?: string;
  /** The nearest data use of fideslang. */
  readonly fideslangUse?: string;
}

/** A small source that shows a rule at work. Run as a test, printed by `sparsam explain`. */
export interface Example {
  /** The dialect: `html`, `tsx`, `ts`. */
  readonly dialect: string;
  readonly source: string;
  /** What the project's configuration states about the processing behind the form. */
  readonly states?: ProcessingStatements;
  /** The path that the source is thought to have, where the rule looks at paths. */
  readonly path?: string;
  /** What must come out: `violation` or `review` in a bad example; absent in a good one. */
  readonly outcome?: Outcome;
}

/** Something that a user can switch, tune and cite. */
export interface Rule {
  readonly id: string;
  readonly group: string;
  /** The id of the check that runs it. */
  readonly check: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly title: Localized;
  readonly statement: Localized;
  readonly why: Localized;
  /** What a finding says; `{field}`, `{purpose}`, `{category}` and the check's own placeholders are filled in. */
  readonly message: Localized;
  /** Better messages for certain variants of the check (`required`, `unknown`); the check names the most specific first. */
  readonly messageFor?: Readonly<Record<string, Localized>>;
  readonly fix: Localized;
  /** Better fixes for certain categories (the longest matching id wins). */
  readonly fixFor: Readonly<Record<string, Localized>>;
  /** By variant; `default` is always there. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** The project or a pack of its own says how grave it is; no jurisdiction changes that. */
  readonly severityFixed?: true;
  readonly decision: Decision;
  /** Rules that say the same less precisely: where this one has a finding on a field, theirs on that field are dropped. */
  readonly supersedes?: readonly string[];
  readonly refs: readonly string[];
  readonly evidence: readonly Localized[];
  readonly falsePositives: readonly Localized[];
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** The words of one language for classification. */
export interface Vocabulary {
  /** BCP 47; `und` for programmers' names, which no language owns. */
  readonly language: string;
  readonly entries: readonly VocabularyEntry[];
  /** Words that leave open what is asked: `please`, `your`, and roles such as `billing`, `private`, `new`. */
  readonly filler: readonly string[];
  /** Short forms and what they stand for: `nr` for `nummer`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** What joins two words into a compound: German `s`, `n`, `en`. */
  readonly joints: readonly string[];
  /** Words that hint at what a form is for, by a purpose's id, or `none` (search, filter, log-out). */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly things: ThingWords;
}

/** Words by which a form is known that makes or changes a thing, so that names and dates in it are the thing's: "Edit product". */
export interface ThingWords {
  /** What is done: `add`, `edit`, `manage`. */
  readonly acts: readonly string[];
  /** To what: `product`, `job advert`, `survey`. */
  readonly nouns: readonly string[];
  /** Words for persons and for what they do, which speak against it: `customer`, `registration`. */
  readonly not: readonly string[];
}

export interface VocabularyEntry {
  /** A category's id, or `none`. */
  readonly category: string;
  /** Words and phrases that mean the category wherever they stand. */
  readonly words: readonly string[];
  /** Words that mean it only where nothing else is said: `name`, `title`, `number`. */
  readonly alone: readonly string[];
  /** Choices that a select or radio group of the category offers: `Mr`, `Ms`. */
  readonly options: readonly string[];
  /** Words that speak against the category where one of its words was met. */
  readonly not: readonly string[];
}

/** Words compiled for looking up: each a text in the classifier's own format. */
export interface Lexicons {
  /** What fields may ask for. */
  readonly fields: string;
  /** What hidden fields may hold of a visitor. */
  readonly state: string;
  /** Choices of lists. */
  readonly options: string;
  /** What forms may be for. */
  readonly cues: string;
  /** The things that forms make or change. */
  readonly things: string;
}

/** The words by which forms mark a field as required or optional, and the marks themselves. */
export interface MarkWords {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What symbols are called in the sentences that explain them: `asterisk`. */
  readonly markNames?: readonly string[];
  /** Sentences by pattern: `{mark}` is a symbol or its name, `…` up to six words. "Fields with {mark} … optional". */
  readonly markMeansOptional?: readonly string[];
  readonly markMeansRequired?: readonly string[];
  /** "All fields are required unless marked optional". */
  readonly requiredUnlessMarked?: readonly string[];
  readonly allRequired?: readonly string[];
}

/** What forms say in sentences: an objection, a wish to be pressed for. Rules name the list, so that it is kept once. */
export interface PhraseList {
  readonly id: string;
  /** In all languages: forms are not bound to the language that they state. */
  readonly phrases: readonly string[];
  /** BCP 47: in other languages nobody can tell from the list that something is not said. */
  readonly languages: readonly string[];
  /** Sentences that hold a phrase of the list. */
  readonly examples: readonly string[];
  /** Sentences that come near and hold none. */
  readonly counterExamples: readonly string[];
}

export interface PackInfo {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** What one pack did to a rule. */
export interface RuleStep {
  /** The pack's id. */
  readonly pack: string;
  /** The file in which it stands, as the pack was named. */
  readonly file: string;
  readonly what: 'stated' | 'replaced' | 'weighted' | 'switched-off';
  readonly severity?: Severity;
  /** The reason that the pack gives. */
  readonly because?: string;
}

/** How a rule came to be what it is, the first step first. */
export type RuleHistory = readonly RuleStep[];

/** Packs, merged and validated: everything that the other rooms know of law and language. */
export interface Rulebook {
  readonly packs: readonly PackInfo[];
  readonly categories: ReadonlyMap<string, Category>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Rules that a pack switches off. */
  readonly switchedOff: ReadonlyMap<string, Rule>;
  readonly histories: ReadonlyMap<string, RuleHistory>;
  /** What the rules' checks say of themselves, by id. */
  readonly checks: ReadonlyMap<string, CheckDeclaration>;
  readonly law: ReadonlyMap<string, LawSource>;
  /** Empty where `lexicons` stands for them. */
  readonly vocabularies: readonly Vocabulary[];
  /** The vocabularies and the purposes' cues, compiled by the build. */
  readonly lexicons?: Lexicons;
  readonly marks: MarkWords;
  readonly phrases: ReadonlyMap<string, PhraseList>;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
}

export type Outcome = 'violation' | 'review' | 'accepted';

/**
 * What may stand in a rule's parameter. `categories`, `purposes`: lists of ids. `words`: phrases in any language. `phrases`: phrases
 * by language, or the id of a list of phrases, or several. `topics`: phrases by a name that the rule chooses. `patterns`:
 * regular expressions in the syntax of RE2. `globs`: patterns of paths. `choices`: some of the declared words; `choice`: one.
 * `localized`: a text in English and German; `texts-by-name`: several.
 */
export type ParameterType =
  | 'categories'
  | 'purposes'
  | 'categories-by-purpose'
  | 'words'
  | 'phrases'
  | 'topics'
  | 'patterns'
  | 'globs'
  | 'choices'
  | 'choice'
  | 'localized'
  | 'texts-by-name'
  | 'yes-no'
  | 'number';

/** A parameter that rules may set. */
export interface ParameterDeclaration {
  readonly type: ParameterType;
  readonly means: Localized;
  /** Of `choice` and `choices`. */
  readonly choices?: readonly string[];
}

/** What a check says of itself to those who write rules. */
export interface CheckDeclaration {
  readonly id: string;
  readonly means: Localized;
  readonly parameters: Readonly<Record<string, ParameterDeclaration>>;
  /** What a rule's `severity` and `messageFor` may name. */
  readonly variants: Readonly<Record<string, Localized>>;
  /** What a rule's texts may hold in braces besides `field`, `category`, `purpose`, `condition` and `reason`. */
  readonly placeholders: Readonly<Record<string, Localized>>;
}

/** What a project's configuration changes about a rule. */
export interface RuleOverride {
  /** False switches the rule off. */
  readonly on?: boolean;
  /** Replaces every variant's severity. */
  readonly severity?: Severity;
}
