import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { AuditOptions } from '../../audit.ts';
import { manifest } from '../../manifest.ts';
import type { Report } from '../../model/index.ts';
import type { Rendered, RenderOptions, Reporter } from '../../report/index.ts';
import type { Project } from '../project.ts';
import { registerName } from '../register/read.ts';
import type { RecordedRun } from './recorded-run.ts';
import { statementOf } from './statement.ts';
import { formatSums, sumsName } from './sums.ts';

export const statementName = 'statement.json';
export const runName = 'run.json';

/** A bundle's files by path. */
export type Bundle = ReadonlyMap<string, string | Uint8Array>;

/** What a bundle is made from. */
interface Ingredients {
  readonly report: Report;
  readonly options: AuditOptions & { readonly packs: readonly string[] };
  readonly project: Pick<Project, 'root' | 'configFile'>;
  readonly cwd: string;
  readonly reporters: readonly Reporter<Rendered>[];
  readonly date: string | undefined;
}

/** Makes every file of a bundle: the reports, what they were made with, what they attest, and the digests of all that. */
export async function bundleOf({ report, options, project, cwd, reporters, date }: Ingredients): Promise<Bundle> {
  const files = new Map<string, string | Uint8Array>(await renderReports(report, reporters, date));
  const { root, configFile } = project;
  const config = configFile === undefined ? undefined : `config/${basename(configFile)}`;
  if (configFile !== undefined && config !== undefined) files.set(config, readFileSync(resolve(cwd, configFile)));
  const register = existsSync(resolve(root, registerName)) ? registerName : undefined;
  if (register !== undefined) files.set(register, readFileSync(resolve(root, register)));
  for (const [path, text] of await packFiles(report, options.packs)) files.set(path, text);
  files.set(runName, `${JSON.stringify(recordOf(options, config, register, date), null, 2)}\n`);
  files.set(statementName, statementOf(report, files));
  files.set(sumsName, formatSums(files));
  return files;
}

/** The reports that a bundle holds, by path. */
export async function renderReports(
  report: Report,
  reporters: readonly Reporter<Rendered>[],
  date: string | undefined,
): Promise<readonly (readonly [string, Rendered])[]> {
  const options: RenderOptions = { color: false, width: 80, ...(date !== undefined && { date }) };
  const wanted = reporters.filter(({ id }) => id === 'json' || id === 'html');
  return Promise.all(wanted.map(async ({ id, render }) => [`report.${id}`, await render(report, options)] as const));
}

async function packFiles(report: Report, packs: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const { packCopies } = await import('../../rulebook/index.ts');
  const copies = await packCopies(packs);
  return copies.flatMap(({ files }, index) => {
    // ids need not differ between users' packs, and may hold anything
    const folder = `packs/${index + 1}-${(report.tool.packs[index]?.id ?? 'pack').replace(/[^\w.-]+/g, '-')}`;
    return files.map(({ path, text }) => [`${folder}/${path}`, text] as const);
  });
}

function recordOf(
  options: AuditOptions,
  config: string | undefined,
  register: string | undefined,
  date: string | undefined,
): RecordedRun {
  const {
    language = 'en',
    paths = [],
    ignorePatterns = [],
    useIgnoreFiles = true,
    inline = true,
    purpose = [],
  } = options;
  return {
    schemaVersion: '1.0',
    tool: { name: manifest.name, version: manifest.version },
    ...(config !== undefined && { config }),
    ...(register !== undefined && { register }),
    language,
    paths: [...paths],
    ignorePatterns: [...ignorePatterns],
    useIgnoreFiles,
    inline,
    purpose: [...purpose],
    ...(register !== undefined && options.today !== undefined && { today: options.today }),
    ...(date !== undefined && { date }),
  };
}
