import { resolve } from 'node:path';
import { auditOptionsOf } from '../audit-options.ts';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { writeFile } from '../output/write-file.ts';
import { openProgress } from '../progress.ts';
import { openProject } from '../project.ts';
import { noRegister, readRegister, registerName } from '../register/read.ts';
import { UsageError } from '../usage-error.ts';
import { answerOf } from './answer.ts';
import { chooseFindings, lineOf } from './choose.ts';

/** Enters answers to findings into the register; makes the register where there is none yet. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, operands, options } = invocation;
  const project = await openProject(invocation);
  const { root, text } = project;
  const speaking = { ...invocation, text };
  if ((options.all === true) === operands.length > 0) throw new UsageError(text.register.whichFindings);
  const answer = answerOf(speaking);
  const before = await readRegister(root, host.cwd, text);
  const auditOptions = {
    ...(await auditOptionsOf({ ...speaking, operands: [] }, project)),
    paths: ['.'],
    register: (before ?? noRegister).register,
    ...(answer.date !== undefined && { today: answer.date }),
  };
  const progress = openProgress(host.stderr, text, options.quiet === true);
  const report = await host.audit({ ...auditOptions, onProgress: progress.show }).finally(progress.clear);

  const { accept, addEntries, writeRegister } = await import('../../register/index.ts');
  const findings = await chooseFindings(speaking, report);
  const { head } = text.register;
  const known = before?.text ?? writeRegister('', report, () => true, head);
  const entries = findings.map((finding) => accept(finding, report.forms, answer));
  const after = addEntries(known, entries, head);
  if (after !== before?.text) writeFile(resolve(root, registerName), after);
  if (!options.quiet) {
    const lines = options.all ? [] : findings.map((finding) => `  ${lineOf(finding)}`);
    host.stdout.write(`${[text.register.accepted(registerName, findings.length, answer), ...lines].join('\n')}\n`);
  }
  return ExitCode.clean;
}
