import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Invocation } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { checkTogether } from './check-together.ts';
import { conduct } from './conduct.ts';

/** Audits and reports. */
export async function run(invocation: Invocation): Promise<number> {
  await checkForCommand(invocation);
  checkTogether(invocation);
  return conduct(invocation);
}

/** A first operand that is no path may be a mistyped command. */
async function checkForCommand({ operands: [first], host, text }: Invocation): Promise<void> {
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(resolve(host.cwd, first))) return;
  const { suggest } = await import('../../rulebook/index.ts');
  const meant = suggest(first, Object.keys(text.command));
  if (meant !== undefined) throw new UsageError(text.unknownCommand(first, meant));
}
