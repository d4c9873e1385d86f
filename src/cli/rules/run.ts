import { wantsColor, widthOf } from '../color.ts';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { openProject } from '../project.ts';
import { listRules } from './list.ts';
import { layOutRules } from './table.ts';

/** Prints every rule: whether it is on, how it weighs, who decides, where it comes from. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, options } = invocation;
  const { language, text, auditOptions, configFile } = await openProject(invocation);
  const rulebook = await host.loadRulebook({ packs: auditOptions.packs });
  const listed = listRules(rulebook, auditOptions.rules ?? {}, configFile ?? '', language);
  if (options.json) {
    host.stdout.write(`${JSON.stringify({ packs: rulebook.packs, rules: listed }, null, 2)}\n`);
    return ExitCode.clean;
  }
  const { openPage } = await import('../../report/index.ts');
  const page = openPage({ color: wantsColor(options.color, host, host.stdout), width: widthOf(host.stdout) });
  host.stdout.write(layOutRules(listed, page, text));
  return ExitCode.clean;
}
