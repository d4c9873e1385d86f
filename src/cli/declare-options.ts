import type { Command } from 'commander';
import { flags, type OptionName, type Options } from './option.ts';
import type { CliText } from './text/text.ts';

/** Options that may be given several times. */
const repeatable: ReadonlySet<OptionName> = new Set([
  'format',
  'listFormat',
  'changesFormat',
  'purpose',
  'ignorePattern',
]);

/** Declares options to commander, with their help. */
export function declareOptions(command: Command, names: readonly OptionName[], text: CliText): void {
  for (const name of names) {
    if (repeatable.has(name)) command.option(flags[name], text.option[name], append);
    else command.option(flags[name], text.option[name]);
  }
}

function append(value: string, values: readonly string[] | undefined): readonly string[] {
  return [...(values ?? []), value];
}

/** What was asked of a command and, before its name, of the program; the command's own word wins. */
export function optionsOf(command: Command): Options {
  const asked: Record<string, unknown> = {};
  for (let speaker: Command | null = command; speaker; speaker = speaker.parent) {
    for (const [name, value] of Object.entries(speaker.opts())) {
      if (speaker.getOptionValueSource(name) === 'cli' && !(name in asked)) asked[name] = value;
    }
  }
  return asked;
}
