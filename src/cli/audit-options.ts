import { relative, resolve } from 'node:path';
import type { AuditOptions } from '../audit.ts';
import { oneOf } from './choice.ts';
import type { Invocation } from './command.ts';
import type { Options } from './option.ts';
import type { Project } from './project.ts';
import { readStdin } from './stdin.ts';
import { UsageError } from './usage-error.ts';

/**
 * What a command asks of the audit: the configuration's word, and the command line's over it.
 * @throws UsageError where options contradict each other or name an unknown purpose
 */
export async function auditOptionsOf(invocation: Invocation, project: Project): Promise<AuditOptions> {
  const { options } = invocation;
  const { auditOptions } = project;
  return {
    ...auditOptions,
    ...(await inputOf(invocation, project)),
    ignorePatterns: [...(auditOptions.ignorePatterns ?? []), ...(options.ignorePattern ?? [])],
    useIgnoreFiles: options.ignore !== false,
    ...sinceOf(options),
    purpose: await purposesOf(invocation, project),
    ...(options.inline === false && { inline: false }),
    ...(await registerOf(invocation, project)),
  };
}

/** What is to count as changed. */
function sinceOf({ changed, since }: Options): Pick<AuditOptions, 'since'> {
  if (since !== undefined) return { since };
  return changed ? { since: 'HEAD' } : {};
}

/** The project's register, and the day by which its justifications expire. */
async function registerOf(
  invocation: Invocation,
  { root, text }: Project,
): Promise<Pick<AuditOptions, 'register' | 'today'>> {
  const { readRegister } = await import('./register/read.ts');
  const { todayOf } = await import('./register/today.ts');
  const read = await readRegister(root, invocation.host.cwd, text);
  return read ? { register: read.register, today: todayOf(invocation) } : {};
}

/** The paths of the command line as seen from the root, or what comes through stdin. */
async function inputOf(
  { operands, options, host, text }: Invocation,
  { root }: Project,
): Promise<Pick<AuditOptions, 'paths' | 'texts'>> {
  const fromRoot = (path: string): string => relative(root, resolve(host.cwd, path)).split('\\').join('/') || '.';
  if (!options.stdin) {
    if (options.stdinFilename !== undefined) throw new UsageError(text.filenameWithoutStdin);
    return { paths: operands.length > 0 ? operands.map(fromRoot) : [fromRoot('.')] };
  }
  if (operands.length > 0) throw new UsageError(text.stdinWithPaths);
  const path = fromRoot(options.stdinFilename ?? 'stdin.html');
  return { paths: [], texts: [{ path, text: await readStdin(host.stdin) }] };
}

async function purposesOf({ options, host, text }: Invocation, { auditOptions }: Project): Promise<readonly string[]> {
  const ids = (options.purpose ?? []).flatMap((word) => word.split(',').map((id) => id.trim()));
  if (ids.length === 0) return [];
  const { purposes } = await host.loadRulebook({ packs: auditOptions.packs });
  for (const id of ids) await oneOf('--purpose', id, [...purposes.keys()], text);
  return ids;
}
