import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifest } from '../../manifest.ts';
import type { Coverage, Report } from '../../model/index.ts';
import type { RecordedRun } from '../evidence/recorded-run.ts';
import type { Project } from '../project.ts';
import { registerName } from '../register/read.ts';
import type { EvidenceText } from '../text/evidence/text.ts';

/** In what the project as it is now differs from what a bundle attests, each in a sentence; the causes before the effects. */
export function differencesOf(
  attested: Report,
  now: Report,
  {
    files,
    run,
    project,
    cwd,
  }: {
    readonly files: ReadonlyMap<string, Buffer>;
    readonly run: RecordedRun;
    readonly project: Project;
    readonly cwd: string;
  },
): readonly string[] {
  const text = project.text.evidence;
  const { root, configFile } = project;
  const then = attested.tool.version;
  return [
    ...(then === manifest.version ? [] : [text.otherTool(then, manifest.version)]),
    ...packs(attested, now, text),
    ...copies(text.otherConfig, run.config, configFile === undefined ? undefined : resolve(cwd, configFile), files),
    ...copies(text.otherRegister, run.register, resolve(root, registerName), files),
    ...sources(attested.sources, now.sources, text),
    ...findings(attested, now, text),
  ];
}

function packs(attested: Report, now: Report, text: EvidenceText): readonly string[] {
  const known = new Map(now.tool.packs.map((pack) => [pack.id, pack]));
  const ids = [...new Set([...attested.tool.packs, ...now.tool.packs].map(({ id }) => id))];
  const then = new Map(attested.tool.packs.map((pack) => [pack.id, pack]));
  return ids.filter((id) => known.get(id)?.sha256 !== then.get(id)?.sha256).map(text.otherPack);
}

/** Whether a file of the project still is what the bundle has a copy of. */
function copies(
  message: string,
  copy: string | undefined,
  original: string | undefined,
  files: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const then = copy === undefined ? undefined : files.get(copy);
  const now = original !== undefined && existsSync(original) ? readFileSync(original) : undefined;
  const isSame = then === undefined || now === undefined ? then === now : then.equals(now);
  return isSame ? [] : [message];
}

function sources(attested: readonly Coverage[], now: readonly Coverage[], text: EvidenceText): readonly string[] {
  const then = new Map(attested.map((source) => [source.path, source]));
  const known = new Set(now.map(({ path }) => path));
  return [
    ...now.flatMap(({ path, sha256 }) => {
      const before = then.get(path);
      if (!before) return [text.sourceAdded(path)];
      return before.sha256 === sha256 ? [] : [text.sourceChanged(path)];
    }),
    ...attested.filter(({ path }) => !known.has(path)).map(({ path }) => text.sourceGone(path)),
  ];
}

function findings(attested: Report, now: Report, text: EvidenceText): readonly string[] {
  const idsOf = ({ findings: all }: Report): ReadonlySet<string> => new Set(all.map(({ fingerprint }) => fingerprint));
  const [then, known] = [idsOf(attested), idsOf(now)];
  return [
    ...now.findings
      .filter(({ fingerprint }) => !then.has(fingerprint))
      .map(({ path, span, message }) => text.findingAdded(`${path}:${span.start.line}`, message)),
    ...attested.findings
      .filter(({ fingerprint }) => !known.has(fingerprint))
      .map(({ path, span, message }) => text.findingGone(`${path}:${span.start.line}`, message)),
  ];
}
