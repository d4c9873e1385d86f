import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { corrector, createClassifier, processingFinder, purposeChooser } from './classify/index.ts';
import { discover, openSource, projectReader } from './discover/index.ts';
import { allowancesIn, dialectOf, type Extraction, extract, type Surroundings } from './extract/index.ts';
import { declarations, judge, preparePatterns } from './judge/index.ts';
import { link } from './link/index.ts';
import { manifest } from './manifest.ts';
import type {
  Allowance,
  AuditedForm,
  CategoryCorrection,
  Controller,
  Coverage,
  Finding,
  Form,
  Jurisdiction,
  Language,
  NotExamined,
  ProcessingEntry,
  PurposeAssignment,
  Register,
  Report,
  Rulebook,
  RuleOverride,
  Source,
  Witness,
} from './model/index.ts';
import { compareWithRegister, justify, scopeOf } from './register/index.ts';
import { assembleReport } from './report/assemble.ts';
import { chooseJurisdictions, loadRulebook, overrideRules, type RulebookOptions } from './rulebook/index.ts';

/** What to audit, and by which rules. Everything is optional: `audit({})` audits the current folder. */
export interface AuditOptions {
  /** The project's root, to which all paths in the report are relative. Default: the current folder. */
  readonly root?: string;
  /** Files, folders and globs, relative to the root. Default: the root itself, unless `texts` are given. */
  readonly paths?: readonly string[];
  /** Sources that are at hand as text; their path need not exist, its extension names the dialect. */
  readonly texts?: readonly { readonly path: string; readonly text: string }[];
  /** Glob patterns of paths to leave out, in the syntax of `.gitignore`. */
  readonly ignorePatterns?: readonly string[];
  /** Whether `.gitignore` and `.sparsamignore` count. Default: true. */
  readonly useIgnoreFiles?: boolean;
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
  /** Whether comments in the sources (`sparsam-allow`) may answer for findings. Default: true. */
  readonly inline?: boolean;
  /** The day on which justifications are looked at, ISO 8601; without it none expires. */
  readonly today?: string | undefined;
  /** Of messages and fixes. Default: `en`. */
  readonly language?: Language;
  /** Called after each source with the number of sources read and their total. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What the first half of the pipeline yields. */
interface Reading {
  readonly sources: readonly Coverage[];
  readonly notExamined: readonly NotExamined[];
  readonly witnesses: readonly Witness[];
  readonly allowances: readonly Allowance[];
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
  const { sources, notExamined, witnesses, allowances } = await read(options, rulebook);
  const { forms, findings: found } = decide(link(witnesses), options, rulebook, jurisdictions, language);
  const { register, today } = options;
  const inScope = scopeOf(pathsOf(options), sources);
  const { findings, justifications } = justify(found, forms, { register, allowances, today, inScope });
  return assembleReport({
    tool: manifest,
    sources,
    notExamined,
    forms,
    findings,
    justifications,
    register: register && {
      path: register.path,
      differences: compareWithRegister(register, forms, justifications, inScope),
    },
    rulebook,
    language,
    jurisdictions,
    controller: options.controller,
  });
}

function pathsOf({ paths, texts = [] }: AuditOptions): readonly string[] {
  return paths ?? (texts.length > 0 ? [] : ['.']);
}

/** The sources one after the other, so that only one text is in memory at a time. */
async function read(options: AuditOptions, rulebook: Rulebook): Promise<Reading> {
  const root = resolve(options.root ?? '.');
  const texts = new Map((options.texts ?? []).map(({ path, text }) => [path, text]));
  const readProject = projectReader(root);
  const surroundings: Surroundings = { read: (path) => texts.get(path) ?? readProject(path), marks: rulebook.marks };
  const found = await discover({
    root,
    paths: pathsOf(options),
    ignorePatterns: options.ignorePatterns ?? [],
    useIgnoreFiles: options.useIgnoreFiles ?? true,
    dialectOf,
  });

  const sources: Coverage[] = [...found.unreadable];
  const witnesses: Witness[] = [];
  const allowances: Allowance[] = [];
  const readOne = async (source: Source): Promise<void> => {
    const extraction = await extract(source, surroundings);
    witnesses.push(...extraction.witnesses);
    if (options.inline !== false) allowances.push(...allowancesIn(source));
    sources.push(coverageOf(source, extraction));
  };

  const total = texts.size + found.files.length;
  for (const [path, text] of texts) {
    const source = sourceOf(path, text);
    if (source.dialect === '') sources.push(unread(source));
    else await readOne(source);
    options.onProgress?.(sources.length, total);
  }
  for (const file of found.files) {
    const opened = await openSource(root, file.path, file.dialect);
    if ('text' in opened) await readOne(opened);
    else sources.push(opened);
    options.onProgress?.(sources.length, total);
  }
  witnesses.push(...(await tiedWitnesses(witnesses, sources, surroundings)));
  return { sources, notExamined: found.notExamined, witnesses, allowances };
}

/** The schemas that forms are tied to in files that were not among the paths: read for the link, not audited themselves. */
async function tiedWitnesses(
  witnesses: readonly Witness[],
  sources: readonly Coverage[],
  surroundings: Surroundings,
): Promise<Witness[]> {
  const known = new Set(sources.map((source) => source.path));
  const ties = witnesses.flatMap((witness) => witness.ties).filter((tie) => !known.has(tie.path));
  const tied: Witness[] = [];
  for (const path of new Set(ties.map((tie) => tie.path))) {
    const text = surroundings.read(path);
    if (text === undefined) continue;
    const extraction = await extract(sourceOf(path, text), surroundings);
    const symbols = new Set(ties.filter((tie) => tie.path === path).map((tie) => tie.symbol));
    tied.push(...extraction.witnesses.filter((witness) => witness.symbol !== undefined && symbols.has(witness.symbol)));
  }
  return tied;
}

function sourceOf(path: string, text: string): Source {
  return { path, text, dialect: dialectOf(path) ?? '', sha256: createHash('sha256').update(text).digest('hex') };
}

function unread({ path, sha256 }: Source): Coverage {
  return { path, sha256, status: 'unreadable', reason: 'no adapter reads files of this name' };
}

function coverageOf({ path, sha256 }: Source, { witnesses, gaps }: Extraction): Coverage {
  const reasons = [...new Set([...gaps, ...witnesses.flatMap((witness) => witness.gaps)].map((gap) => gap.reason))];
  if (reasons.length > 0) return { path, sha256, status: 'partial', reason: reasons.join('; ') };
  return { path, sha256, status: witnesses.length > 0 ? 'read' : 'no-forms' };
}

/** Classifies and judges every form. */
function decide(
  forms: readonly Form[],
  options: AuditOptions,
  rulebook: Rulebook,
  jurisdictions: readonly Jurisdiction[],
  language: Language,
): { forms: AuditedForm[]; findings: Finding[] } {
  const classifier = createClassifier(rulebook);
  const choose = purposeChooser(options.assignments ?? [], options.purpose ?? [], rulebook);
  const correct = corrector(options.corrections ?? [], rulebook);
  const processingOf = processingFinder(options.processing ?? [], rulebook);
  const judged = forms.map((form) => {
    const classifications = correct(form, classifier.classify(form));
    const { purpose, gaps } = choose(form, classifier.inferPurpose(form, classifications));
    const whole = { ...form, complete: form.complete && gaps.length === 0, gaps: [...form.gaps, ...gaps] };
    return judge(whole, classifications, purpose, rulebook, language, {
      jurisdictions,
      processing: processingOf(whole, purpose),
    });
  });
  return { forms: judged.map(({ form }) => form), findings: judged.flatMap(({ findings }) => findings) };
}
