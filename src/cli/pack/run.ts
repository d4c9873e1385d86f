import type { Invocation } from '../command.ts';
import { openProject } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/** Checks a pack or starts one. */
export async function run(invocation: Invocation): Promise<number> {
  const [action = '', path] = invocation.operands;
  if (action === 'check') {
    const project = await openProject(invocation);
    return (await import('./check.ts')).check(path, invocation, project);
  }
  if (action === 'new') return (await import('./start.ts')).start(path, invocation);
  throw new UsageError(invocation.text.packs.unknownAction(action));
}
