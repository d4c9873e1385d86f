import { resolve } from 'node:path';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { put } from '../output/deliver.ts';
import type { Project } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/** Reads one share of the files and prints it. Fails only where something could not be read: all shares are judged together. */
export async function run(invocation: Invocation, project: Project): Promise<number> {
  const { host, options } = invocation;
  const { evidence: text } = project.text;
  const shard = shardIn(options.shard ?? '', project);
  const words = options.format ?? ['json'];
  const [word = 'json'] = words;
  if (words.length > 1 || !/^json(=.+)?$/s.test(word)) throw new UsageError(text.shardIsJson);
  const { readPart } = await import('../../audit.ts');
  const part = await readPart(await auditOptionsOf(invocation, project), shard);
  const file = word.length > 4 && word !== 'json=-' ? resolve(host.cwd, word.slice(5)) : undefined;
  put(`${JSON.stringify(part)}\n`, 'json', file, { ...invocation, text: project.text });
  const unread = part.sources.filter(({ status }) => status === 'unreadable').length;
  if (unread === 0 || options.allowIncomplete) return ExitCode.clean;
  host.stderr.write(`${project.text.incomplete(unread)}\n`);
  return ExitCode.unable;
}

function shardIn(given: string, { text }: Project): { index: number; count: number } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(given)?.map(Number) ?? [];
  if (!index || !count || index > count) throw new UsageError(text.evidence.badShard(given));
  return { index, count };
}
