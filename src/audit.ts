import { classifierFor, corrector, processingFinder, purposeChooser, unknownCategories } from './classify/index.ts';
import { declarations, judge, preparePatterns, screenImpact } from './judge/index.ts';
import { link } from './link/index.ts';
import { manifest } from './manifest.ts';
import type {
  AuditedForm,
  CategoryCorrection,
  Controller,
  Finding,
  Form,
  ImpactScreening,
  Jurisdiction,
  Language,
  Part,
  ProcessingEntry,
  PurposeAssignment,
  Register,
  Report,
  Rulebook,
  RuleOverride,
  Shard,
} from './model/index.ts';
import { digestOf, joinParts, narrow, pathsOf, type ReadingOptions, read, readShare } from './reading/index.ts';
import { compareWithRegister } from './register/differences.ts';
import { justify } from './register/justify.ts';
import { scopeOf } from './register/scope.ts';
import { assembleReport } from './report/assemble.ts';
import { chooseJurisdictions, loadRulebook, overrideRules, type RulebookOptions } from './rulebook/index.ts';

export { NoSuchCommit, partVersion } from './reading/index.ts';

/** What to audit, and by which rules. Everything is optional: `audit({})` audits the current folder. */
export interface AuditOptions extends ReadingOptions {
  /** Purposes for every form that does not declare its own in its source. */
  readonly purpose?: readonly string[];
  readonly assignments?: readonly PurposeAssignment[];
  readonly corrections?: readonly CategoryCorrection[];
  /** Jurisdictions by id, whose conditions and severities count over and above the base. */
  readonly jurisdictions?: readonly string[];
  /** What the project states about the processing behind its forms; the first entry that fits and speaks counts. */
  readonly processing?: readonly ProcessingEntry[];
  readonly controller?: Controller | undefined;
  readonly rules?: Readonly<Record<string, RuleOverride>>;
  /** Folders, files or npm packages of further packs, merged over the shipped ones in this order. */
  readonly packs?: readonly string[];
  /** What the project says that it collects, and the findings that it answers for; the report is held against it. */
  readonly register?: Register | undefined;
  /** What several runs have read, instead of reading: see `readPart`. */
  readonly parts?: readonly Part[];
  /** The day on which justifications are looked at, ISO 8601; without it none expires. */
  readonly today?: string | undefined;
  /** Of messages and fixes. Default: `en`. */
  readonly language?: Language;
}

/**
 * The rulebook by which audits judge: the shipped packs and users' packs over them, held against the checks that there are.
 * @throws RulebookError where a pack is not valid
 */
export function loadRules(options: Pick<RulebookOptions, 'packs' | 'vocabularies'> = {}): Promise<Rulebook> {
  return loadRulebook({ ...options, checks: declarations });
}

/**
 * Audits forms: discover → extract → link → classify → judge → register → report.
 *
 * @returns everything that was seen and decided; the same input gives the same report
 * @throws RulebookError where a pack is not valid, RangeError where an option names what does not exist.
 *   Never for what a source says: a source that cannot be read stands in `report.sources` with its reason
 */
export async function audit(options: AuditOptions = {}): Promise<Report> {
  const language = options.language ?? 'en';
  const rulebook = overrideRules(await loadRules({ packs: options.packs ?? [] }), options.rules ?? {});
  const jurisdictions = chooseJurisdictions(rulebook, options.jurisdictions ?? []);
  await preparePatterns(rulebook);
  const reading = options.parts ? joinParts(options.parts) : await read(options, rulebook);
  const { linked, sources, allowances, scope } = narrow(link(reading.witnesses), reading);
  const { forms, findings: found, impact } = decide(linked, options, rulebook, jurisdictions, language);
  const { register, today } = options;
  const inScope = scopeOf(scope ? [] : pathsOf(options), sources);
  const { findings, justifications } = justify(found, forms, { register, allowances, today, inScope });
  return assembleReport({
    tool: manifest,
    scope,
    sources,
    notExamined: reading.notExamined,
    forms,
    findings,
    justifications,
    register: register && {
      path: register.path,
      differences: compareWithRegister(register, forms, justifications, inScope),
    },
    impact: scope ? undefined : impact,
    rulebook,
    language,
    jurisdictions,
    controller: options.controller,
  });
}

/**
 * Reads one of several shares of a project's files, for `audit({ parts })` to judge them together: the report is the same as
 * that of one run.
 *
 * @throws RulebookError where a pack is not valid
 */
export async function readPart(options: AuditOptions, shard: Shard): Promise<Part> {
  const rulebook = overrideRules(await loadRules({ packs: options.packs ?? [] }), options.rules ?? {});
  return readShare(options, shard, rulebook, settingsOf(options));
}

/** A digest of all that decides on the verdicts, but for the sources and the packs, which have digests of their own. */
export function settingsOf(options: AuditOptions): string {
  const { purpose, assignments, corrections, jurisdictions, processing, controller, rules, register, inline } = options;
  return digestOf({
    purpose: purpose ?? [],
    assignments: assignments ?? [],
    corrections: corrections ?? [],
    jurisdictions: jurisdictions ?? [],
    processing: processing ?? [],
    controller,
    rules: rules ?? {},
    register,
    inline: inline ?? true,
  });
}

/** Classifies and judges every form. */
function decide(
  forms: readonly Form[],
  options: AuditOptions,
  rulebook: Rulebook,
  jurisdictions: readonly Jurisdiction[],
  language: Language,
): { forms: AuditedForm[]; findings: Finding[]; impact: ImpactScreening | undefined } {
  const classifier = classifierFor(rulebook);
  const choose = purposeChooser(options.assignments ?? [], options.purpose ?? [], rulebook);
  const correct = corrector(options.corrections ?? [], rulebook);
  const processingOf = processingFinder(options.processing ?? [], rulebook);
  const judged = forms.map((form) => {
    const classifications = correct(form, classifier.classify(form));
    const { purpose, gaps } = choose(form, classifier.inferPurpose(form, classifications));
    const more = [...gaps, ...unknownCategories(form, rulebook)];
    const whole = { ...form, complete: form.complete && more.length === 0, gaps: [...form.gaps, ...more] };
    return judge(whole, classifications, purpose, rulebook, language, {
      jurisdictions,
      processing: processingOf(whole, purpose),
    });
  });
  const audited = judged.map(({ form }) => form);
  const signals = judged.flatMap(({ impact }) => impact);
  return {
    forms: audited,
    findings: judged.flatMap(({ findings }) => findings),
    impact: screenImpact(audited, signals, rulebook),
  };
}
