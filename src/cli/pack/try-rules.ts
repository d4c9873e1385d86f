import type { Example, ProcessingEntry, Report } from '../../model/index.ts';
import type { PackExamples, RuleExample } from '../../rulebook/index.ts';
import { literally } from '../config/assignments.ts';
import type { Services } from '../host.ts';
import type { CliText } from '../text/text.ts';
import type { Fault } from './fault.ts';

/** Runs the rules' examples through the whole audit, as a project's files would go. */
export async function tryRules(
  { rules: examples }: PackExamples,
  packs: readonly string[],
  { audit }: Pick<Services, 'audit'>,
  text: CliText,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const batch of batchesOf(examples)) {
    const texts = [...batch].map(([path, { example }]) => ({ path, text: example.source }));
    const processing = [...batch].flatMap(([path, { example }]) => statementsOn(path, example));
    const report = await audit({ texts, paths: [], packs, processing, useIgnoreFiles: false });
    for (const [path, example] of batch) {
      const message = faultIn(example, path, report, text);
      if (message !== undefined)
        faults.push({ file: example.file, line: example.line, column: example.column, message });
    }
  }
  return faults;
}

/** What an example's project states; the configuration would say it of that one file. */
const statementsOn = (path: string, { states }: Example): ProcessingEntry[] =>
  states === undefined ? [] : [{ files: [literally(path)], states, path: 'sparsam.config.yaml' }];

/**
 * Examples by path, in as many audits as it takes for no path to come twice: a rule on files may have each example at one
 * path. A project that states nothing is another one than one that has gaps in what it states.
 */
function batchesOf(examples: readonly RuleExample[]): Map<string, RuleExample>[] {
  const batches: Map<string, RuleExample>[] = [];
  for (const [index, example] of examples.entries()) {
    const path = example.example.path ?? `${example.rule}/${index}.${example.example.dialect}`;
    const states = example.example.states !== undefined;
    const free = batches.find(
      (batch) =>
        !batch.has(path) && [...batch.values()].every((other) => (other.example.states !== undefined) === states),
    );
    if (free) free.set(path, example);
    else batches.push(new Map([[path, example]]));
  }
  return batches;
}

function faultIn(
  { rule, kind, example }: RuleExample,
  path: string,
  report: Report,
  { packs: words, explain }: CliText,
): string | undefined {
  if (!report.forms.some((form) => form.path === path)) return words.notRead(rule);
  const found = report.findings.filter((finding) => finding.path === path && finding.rule === rule);
  const told = found.map(({ outcome, message }) => `${explain.outcome(outcome)}: ${message}`);
  if (kind === 'good') return found.length === 0 ? undefined : words.shouldPass(rule, told);
  if (found.some(({ outcome }) => outcome === example.outcome)) return undefined;
  return words.shouldFind(rule, explain.outcome(example.outcome), told);
}
