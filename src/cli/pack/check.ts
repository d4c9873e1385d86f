import { relative, resolve } from 'node:path';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import type { Project } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Validates a pack over those of the project and runs its examples.
 * @returns 0 where it is sound, 1 where something is wrong with it
 * @throws UsageError where there is no such pack
 */
export async function check(path: string | undefined, invocation: Invocation, project: Project): Promise<number> {
  const { host } = invocation;
  const { text, auditOptions } = project;
  if (path === undefined) throw new UsageError(text.packs.noPath);
  const { formatDiagnostic, locatePack, readPackExamples, RulebookError } = await import('../../rulebook/index.ts');
  const place = locatePack(path, host.cwd);
  if (place === undefined) throw new UsageError(text.packs.nowhere(path));
  const named = relative(process.cwd(), place) || '.';
  const packs = [...auditOptions.packs.filter((other) => resolve(other) !== resolve(place)), named];
  try {
    await host.loadRulebook({ packs });
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    return tell(error.diagnostics.map(formatDiagnostic));
  }
  const examples = await readPackExamples(place, named);
  const { tryRules } = await import('./try-rules.ts');
  const { tryWords } = await import('./try-words.ts');
  const faults = [...(await tryRules(examples, packs, host, text)), ...(await tryWords(examples, packs, host, text))];
  if (faults.length > 0) return tell(faults.map(formatDiagnostic));
  const count = { ...examples.count, examples: examples.rules.length, labels: examples.words.length };
  host.stdout.write(`${text.packs.sound(examples.id, count)}\n`);
  return ExitCode.clean;

  function tell(lines: readonly string[]): number {
    for (const line of lines) host.stdout.write(`${line}\n`);
    host.stderr.write(`sparsam: ${text.packs.broken(lines.length)}\n`);
    return ExitCode.findings;
  }
}
