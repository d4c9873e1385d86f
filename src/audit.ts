import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { corrector, createClassifier, processingFinder, purposeChooser } from './classify/index.ts';
import { discover, openSource, projectReader } from './discover/index.ts';
import { dialectOf, type Extraction, extract, type Surroundings } from './extract/index.ts';
import { judge } from './judge/index.ts';
import { link } from './link/index.ts';
import { manifest } from './manifest.ts';
import type {
  AuditedForm,
  CategoryCorrection,
  Controller,
  Coverage,
  Finding,
  Form,
  Language,
  NotExamined,
  ProcessingEntry,
  PurposeAssignment,
  Report,
  Rulebook,
  RuleOverride,
  Source,
  Witness,
} from './model/index.ts';
import { assembleReport } from './report/assemble.ts';
import { loadRulebook, overrideRules } from './rulebook/index.ts';

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
  /** What the project states about the processing behind its forms; the first entry that fits and speaks counts. */
  readonly processing?: readonly ProcessingEntry[];
  readonly controller?: Controller | undefined;
  readonly rules?: Readonly<Record<string, RuleOverride>>;
  /** Folders of further packs, merged over the shipped ones in this order. */
  readonly packs?: readonly string[];
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
}

/**
 * Audits forms: discover → extract → link → classify → judge → report.
 *
 * @returns everything that was seen and decided; the same input gives the same report
 * @throws RulebookError where a pack is not valid, RangeError where an option names what does not exist.
 *   Never for what a source says: a source that cannot be read stands in `report.sources` with its reason
 */
export async function audit(options: AuditOptions = {}): Promise<Report> {
  const language = options.language ?? 'en';
  const rulebook = overrideRules(await loadRulebook({ packs: options.packs ?? [] }), options.rules ?? {});
  const { sources, notExamined, witnesses } = await read(options, rulebook);
  const { forms, findings } = decide(link(witnesses), options, rulebook, language);
  return assembleReport({
    tool: manifest,
    sources,
    notExamined,
    forms,
    findings,
    rulebook,
    language,
    controller: options.controller,
  });
}

/** The sources one after the other, so that only one text is in memory at a time. */
async function read(options: AuditOptions, rulebook: Rulebook): Promise<Reading> {
  const root = resolve(options.root ?? '.');
  const texts = new Map((options.texts ?? []).map(({ path, text }) => [path, text]));
  const readProject = projectReader(root);
  const surroundings: Surroundings = { read: (path) => texts.get(path) ?? readProject(path), marks: rulebook.marks };
  const paths = options.paths ?? (texts.size > 0 ? [] : ['.']);
  const found = await discover({
    root,
    paths,
    ignorePatterns: options.ignorePatterns ?? [],
    useIgnoreFiles: options.useIgnoreFiles ?? true,
    dialectOf,
  });

  const sources: Coverage[] = [...found.unreadable];
  const witnesses: Witness[] = [];
  const readOne = async (source: Source): Promise<void> => {
    const extraction = await extract(source, surroundings);
    witnesses.push(...extraction.witnesses);
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
  return { sources, notExamined: found.notExamined, witnesses };
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
    return judge(whole, classifications, purpose, rulebook, language, { processing: processingOf(whole, purpose) });
  });
  return { forms: judged.map(({ form }) => form), findings: judged.flatMap(({ findings }) => findings) };
}
