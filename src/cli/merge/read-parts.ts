import { partVersion } from '../../audit.ts';
import { manifest } from '../../manifest.ts';
import type { PackInfo, Part } from '../../model/index.ts';
import { readBack } from '../read-back/read-back.ts';
import type { MixedPart } from '../text/evidence/text.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';

/** What holds in this run, and must have held when the parts were read. */
interface Own {
  readonly settings: string;
  readonly packs: readonly PackInfo[];
}

/**
 * Reads all parts of one report.
 * @returns the parts by their index
 * @throws UsageError where one is missing, doubled, not valid, or of another report
 */
export async function readParts(files: readonly string[], cwd: string, own: Own, text: CliText): Promise<Part[]> {
  const byIndex = new Map<number, Part>();
  let first: Part | undefined;
  for (const file of files) {
    const part = (await readBack(file, 'part', { cwd, version: partVersion, text })) as Part;
    first ??= part;
    const differing = differenceOf(part, first, own);
    if (differing !== undefined) throw new UsageError(text.evidence.mixedParts(file, differing));
    const { index } = part.shard;
    if (byIndex.has(index)) throw new UsageError(text.evidence.doubledPart(file, index));
    byIndex.set(index, part);
  }
  const count = first?.shard.count ?? 0;
  const indices = Array.from({ length: Math.min(count, 9999) }, (_, place) => place + 1);
  const missing = indices.filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new UsageError(text.evidence.missingParts(missing, count));
  return indices.flatMap((index) => byIndex.get(index) ?? []);
}

function differenceOf(part: Part, first: Part, { settings, packs }: Own): MixedPart | undefined {
  if (part.tool.version !== manifest.version) return 'version';
  if (JSON.stringify(part.tool.packs) !== JSON.stringify(packs)) return 'packs';
  if (part.settings !== settings) return 'settings';
  if (part.files !== first.files) return 'files';
  if (part.commit !== first.commit) return 'commit';
  return part.shard.count === first.shard.count ? undefined : 'count';
}
