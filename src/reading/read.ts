import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { discover, openSource, projectReader } from '../discover/index.ts';
import { allowancesIn, dialectOf, type Extraction, extract, type Surroundings } from '../extract/index.ts';
import type { Allowance, Coverage, Rulebook, Shard, Source, Witness } from '../model/index.ts';
import { chooseFiles } from './choose-files.ts';
import { lineHashes } from './line-hash.ts';
import { pathsOf, type ReadingOptions } from './options.ts';
import type { Reading } from './reading.ts';

/** A reading, and which files there are in all. */
export interface WholeReading extends Reading {
  /** The paths of all files that an adapter reads, whether they were read or not. */
  readonly files: readonly string[];
}

/**
 * Reads the sources one after the other, so that only one text is in memory at a time.
 *
 * @param shard only this part of the files
 * @throws NoSuchCommit where it cannot be told what changed
 */
export async function read(options: ReadingOptions, rulebook: Rulebook, shard?: Shard): Promise<WholeReading> {
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
  const chosen = await chooseFiles(root, found, options, shard);

  const sources: Coverage[] = [...chosen.unreadable];
  const witnesses: Witness[] = [];
  const allowances: Allowance[] = [];
  const readOne = async (source: Source): Promise<void> => {
    const extraction = await extract(source, surroundings);
    witnesses.push(...withLineHashes(extraction.witnesses, source, surroundings));
    if (options.inline !== false) allowances.push(...allowancesIn(source));
    sources.push(coverageOf(source, extraction));
  };

  const total = texts.size + chosen.files.length;
  for (const [path, text] of texts) {
    const source = sourceOf(path, text);
    if (source.dialect === '') sources.push(unread(source));
    else await readOne(source);
    options.onProgress?.(sources.length, total);
  }
  for (const file of chosen.files) {
    const opened = openSource(root, file.path, file.dialect);
    if ('text' in opened) await readOne(opened);
    else sources.push(opened);
    options.onProgress?.(sources.length, total);
  }
  const files = found.files.map(({ path }) => path);
  const known = new Set([...(shard ? files : []), ...sources.map(({ path }) => path)]);
  witnesses.push(...(await tiedWitnesses(witnesses, known, surroundings)));
  const { changes } = chosen;
  return { sources, notExamined: found.notExamined, witnesses, allowances, files, ...(changes && { changes }) };
}

/**
 * The schemas that forms are tied to in files that were not among the paths: read for the link, not audited themselves.
 * @param known the files that are read anyway, here or in another part
 */
async function tiedWitnesses(
  witnesses: readonly Witness[],
  known: ReadonlySet<string>,
  surroundings: Surroundings,
): Promise<Witness[]> {
  const ties = witnesses.flatMap((witness) => witness.ties).filter((tie) => !known.has(tie.path));
  const tied: Witness[] = [];
  for (const path of new Set(ties.map((tie) => tie.path))) {
    const text = surroundings.read(path);
    if (text === undefined) continue;
    const source = sourceOf(path, text);
    const extraction = await extract(source, surroundings);
    const symbols = new Set(ties.filter((tie) => tie.path === path).map((tie) => tie.symbol));
    const meant = extraction.witnesses.filter(({ symbol }) => symbol !== undefined && symbols.has(symbol));
    tied.push(...withLineHashes(meant, source, surroundings));
  }
  return tied;
}

/** The same witnesses, which carry the hash of the line that they and each of their fields start in. */
function withLineHashes(witnesses: readonly Witness[], source: Source, surroundings: Surroundings): readonly Witness[] {
  if (witnesses.length === 0) return [];
  const files = new Map([[source.path, lineHashes(source.text)]]);
  const hashOf = ({ path, span }: Pick<Witness, 'path' | 'span'>): { lineHash?: string } => {
    const hashes = files.get(path) ?? lineHashes(surroundings.read(path) ?? '');
    files.set(path, hashes);
    const lineHash = hashes.get(span.start.line);
    return lineHash === undefined ? {} : { lineHash };
  };
  return witnesses.map((witness) => ({
    ...witness,
    ...hashOf(witness),
    fields: witness.fields.map((field) => ({ ...field, ...hashOf(field) })),
  }));
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
