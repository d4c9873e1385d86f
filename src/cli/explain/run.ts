import { wantsColor, widthOf } from '../color.ts';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { openProject } from '../project.ts';
import { UsageError } from '../usage-error.ts';
import { explainCategory } from './category.ts';
import { explainCheck } from './check.ts';
import { explainJurisdiction } from './jurisdiction.ts';
import { explainLaw } from './law.ts';
import { type Block, layOut } from './layout.ts';
import { listAll } from './list-all.ts';
import { explainPurpose } from './purpose.ts';
import { explainRule } from './rule.ts';
import type { Topic } from './topic.ts';

/** Prints what the rulebook knows under an id, or every id that it knows. */
export async function run(invocation: Invocation): Promise<number> {
  const { operands, options, host } = invocation;
  const { language, text, auditOptions } = await openProject(invocation);
  const rulebook = await host.loadRulebook({ packs: auditOptions.packs, vocabularies: true });
  const topic: Topic = { rulebook, language, text };
  const [id] = operands;
  const blocks = id === undefined ? listAll(topic) : explain(id, topic);
  if (blocks.length === 0) throw new UsageError(text.unknownId(id ?? '', await meantBy(id ?? '', topic)));
  const { openPage } = await import('../../report/index.ts');
  const page = openPage({ color: wantsColor(options.color, host, host.stdout), width: widthOf(host.stdout) });
  host.stdout.write(layOut(blocks, page));
  return ExitCode.clean;
}

/** An id may name things of several kinds; all are told. */
function explain(id: string, topic: Topic): readonly Block[] {
  const { rules, switchedOff, purposes, categories, law, checks, jurisdictions } = topic.rulebook;
  const rule = rules.get(id) ?? switchedOff.get(id);
  const purpose = purposes.get(id);
  const category = categories.get(id);
  const reference = law.get(id);
  const check = checks.get(id);
  const jurisdiction = jurisdictions.get(id);
  return [
    ...(rule ? explainRule(rule, topic) : []),
    ...(purpose ? explainPurpose(purpose, topic) : []),
    ...(category ? explainCategory(category, topic) : []),
    ...(reference ? explainLaw(reference, topic) : []),
    ...(check ? explainCheck(check, topic) : []),
    ...(jurisdiction ? explainJurisdiction(jurisdiction, topic) : []),
  ];
}

async function meantBy(id: string, { rulebook }: Topic): Promise<string | undefined> {
  const { suggest } = await import('../../rulebook/index.ts');
  return suggest(
    id,
    [
      rulebook.rules,
      rulebook.switchedOff,
      rulebook.purposes,
      rulebook.categories,
      rulebook.law,
      rulebook.checks,
      rulebook.jurisdictions,
    ].flatMap((part) => [...part.keys()]),
  );
}
