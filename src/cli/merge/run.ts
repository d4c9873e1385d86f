import type { AuditOptions } from '../../audit.ts';
import { conduct } from '../audit/conduct.ts';
import type { Invocation } from '../command.ts';
import { readParts } from './read-parts.ts';

/** Reports on parts that several runs have read, as one run would have done. */
export async function run({ operands: files, ...invocation }: Invocation): Promise<number> {
  return conduct({ ...invocation, operands: [] }, async (options, project): Promise<AuditOptions> => {
    const rulebook = await invocation.host.loadRulebook({ packs: options.packs ?? [] });
    const { settingsOf } = await import('../../audit.ts');
    const own = { settings: settingsOf(options), packs: rulebook.packs };
    return { ...options, parts: await readParts(files, invocation.host.cwd, own, project.text) };
  });
}
