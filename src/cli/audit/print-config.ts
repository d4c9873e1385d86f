import type { AuditOptions } from '../../audit.ts';
import type { Invocation } from '../command.ts';
import { ExitCode, type Threshold } from '../exit-code.ts';
import type { Project } from '../project.ts';

/** Prints what would hold for this run, as a configuration file that says the same. */
export function printConfig(
  { options, host, text }: Invocation,
  { config, configFile, language }: Project,
  { failOn, strict }: Threshold,
  { ignorePatterns = [] }: AuditOptions,
): number {
  const { packs, purposes, rules, categories, jurisdictions, processing, controller } = config;
  const formats = options.format ?? config.formats ?? ['terminal'];
  const effective = {
    lang: language,
    failOn,
    strict,
    formats,
    ignore: ignorePatterns,
    packs,
    purposes,
    rules,
    categories,
    jurisdictions,
    processing,
    controller,
  };
  if (!options.quiet) host.stderr.write(`${text.configFrom(configFile)}\n`);
  host.stdout.write(`${JSON.stringify(effective, null, 2)}\n`);
  return ExitCode.clean;
}
