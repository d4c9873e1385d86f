import type { AuditOptions } from '../audit.ts';
import type { Language } from '../model/index.ts';
import { oneOf } from './choice.ts';
import type { Invocation } from './command.ts';
import { findConfig } from './config/find.ts';
import type { ReadConfig } from './config/read.ts';
import type { Config } from './config/schema.ts';
import { textIn } from './text/index.ts';
import type { CliText } from './text/text.ts';

export const languages: readonly Language[] = ['en', 'de'];

/** What a command knows of the project before it reads a source. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly config: Config;
  /** The configuration file, relative to the current folder; absent where there is none. */
  readonly configFile?: string;
  readonly language: Language;
  readonly text: CliText;
  /** What configuration and language say to the audit. */
  readonly auditOptions: AuditOptions & { readonly packs: readonly string[] };
}

/**
 * Finds and reads the project's configuration; without one, the current folder is the project.
 * @throws UsageError where it is not valid, or where `--lang` names no language
 */
export async function openProject({ options, host, text }: Invocation): Promise<Project> {
  const asked = options.lang === undefined ? undefined : await oneOf('--lang', options.lang, languages, text);
  const file = await findConfig(host.cwd, options.config, text);
  const read = file && (await (await import('./config/read.ts')).readConfig(file, host.cwd));
  const config = read?.config ?? {};
  const root = read?.root ?? host.cwd;
  const language = asked ?? config.lang ?? 'en';
  const packs = read ? await (await import('./config/locate-packs.ts')).locatePacks(read) : [];
  if (read) await (await import('./config/check-ids.ts')).checkIds(read, () => host.loadRulebook({ packs }));
  return {
    root,
    config,
    ...(read && { configFile: read.shown }),
    language,
    text: await textIn(language),
    auditOptions: { root, language, packs, ...(read && (await optionsFrom(read))) },
  };
}

async function optionsFrom(read: ReadConfig): Promise<AuditOptions> {
  const { assignmentsOf, controllerOf, correctionsOf, overridesOf, processingOf } = await import(
    './config/assignments.ts'
  );
  return {
    ignorePatterns: read.config.ignore ?? [],
    assignments: assignmentsOf(read),
    corrections: correctionsOf(read),
    rules: overridesOf(read.config),
    jurisdictions: read.config.jurisdictions ?? [],
    processing: processingOf(read),
    controller: controllerOf(read.config),
  };
}
