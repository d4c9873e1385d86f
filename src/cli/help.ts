import { styleText } from 'node:util';
import type { Argument, Command } from 'commander';
import type { CliText } from './text/text.ts';

/** Lets commander's help speak a language: its headings are given in English, and are set in bold. */
export function speakIn(command: Command, text: CliText): void {
  command.helpOption('-h, --help', text.helpOption).configureHelp({
    styleTitle: (title) => styleText('bold', text.helpHeading[title] ?? title),
    subcommandTerm: (subcommand) => [subcommand.name(), ...subcommand.registeredArguments.map(operandTerm)].join(' '),
  });
}

/** An optional operand as usage shows it. */
function operandTerm(operand: Argument): string {
  return `[${operand.name()}${operand.variadic ? '...' : ''}]`;
}
