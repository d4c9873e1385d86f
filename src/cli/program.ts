import { Command } from 'commander';
import { manifest } from '../manifest.ts';
import { wantsColor, widthOf } from './color.ts';
import { accept } from './command/accept.ts';
import { audit } from './command/audit.ts';
import { diff } from './command/diff.ts';
import { evidence } from './command/evidence.ts';
import { explain } from './command/explain.ts';
import { init } from './command/init.ts';
import { inventory } from './command/inventory.ts';
import { merge } from './command/merge.ts';
import { pack } from './command/pack.ts';
import { register } from './command/register.ts';
import { rules } from './command/rules.ts';
import { verify } from './command/verify.ts';
import type { CliCommand } from './command.ts';
import { declareOptions, optionsOf } from './declare-options.ts';
import { speakIn } from './help.ts';
import type { Host } from './host.ts';
import { general } from './option.ts';
import type { CliText } from './text/text.ts';

/** Every command; the first is what `sparsam` does where none is named. */
const commands: readonly [CliCommand, ...CliCommand[]] = [
  audit,
  init,
  explain,
  inventory,
  diff,
  merge,
  evidence,
  verify,
  register,
  accept,
  rules,
  pack,
];

/**
 * Builds the commander program.
 * @param finish is told a command's exit code
 */
export function buildProgram(host: Host, text: CliText, finish: (code: number) => void): Command {
  const program = new Command('sparsam')
    .description(text.description)
    .version(manifest.version, '-V, --version', text.versionOption)
    .usage(`${text.optionsWord} [paths...]`)
    .helpCommand('help [command]', text.helpCommand)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (shown) => host.stdout.write(shown),
      writeErr: () => {}, // errors are told by whoever catches them
      getOutHelpWidth: () => Math.min(widthOf(host.stdout), 100),
      getOutHasColors: () => wantsColor(undefined, host, host.stdout),
    })
    .addHelpText('after', `\n${text.helpEnd}`);
  speakIn(program, text);
  declare(program, commands[0], host, text, finish);
  for (const command of commands) {
    const subcommand = program
      .command(command.name)
      .description(text.command[command.name])
      .usage(`${text.optionsWord} ${command.operands}`);
    speakIn(subcommand, text);
    declare(subcommand, command, host, text, finish);
  }
  return program;
}

function declare(
  command: Command,
  { operands, options, run }: CliCommand,
  host: Host,
  text: CliText,
  finish: (code: number) => void,
): void {
  if (operands !== '') command.arguments(operands);
  declareOptions(command, [...options, ...general], text);
  command.action(async () => {
    finish(await run({ operands: command.args, options: optionsOf(command), host, text }));
  });
}
