import type { Command } from 'commander';
import type { CliText } from './text/text.ts';

/** What was asked for on the command line; what is absent was not asked for. */
export interface Options {
  readonly format?: readonly string[];
  readonly failOn?: string;
  readonly strict?: boolean;
  readonly purpose?: readonly string[];
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly allowIncomplete?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly ignorePattern?: readonly string[];
  readonly ignore?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
  readonly force?: boolean;
}

/** Every option, declared once; a command lists those that it takes. Two names share flags where their help differs. */
const flags = {
  format: '-f, --format <name[=file]>',
  listFormat: '-f, --format <name[=file]>',
  failOn: '--fail-on <severity>',
  strict: '--strict',
  purpose: '--purpose <ids>',
  config: '-c, --config <file>',
  printConfig: '--print-config',
  lang: '--lang <language>',
  quiet: '-q, --quiet',
  noRemarks: '-q, --quiet',
  allowIncomplete: '--allow-incomplete',
  stdin: '--stdin',
  stdinFilename: '--stdin-filename <name>',
  ignorePattern: '--ignore-pattern <pattern>',
  noIgnore: '--no-ignore',
  color: '--color',
  noColor: '--no-color',
  debug: '--debug',
  force: '--force',
} as const;

export type OptionName = keyof typeof flags;

/** Options that may be given several times. */
const repeatable: ReadonlySet<OptionName> = new Set(['format', 'listFormat', 'purpose', 'ignorePattern']);

/** What every command takes. */
export const general: readonly OptionName[] = ['lang', 'color', 'noColor', 'debug'];

/** What decides which sources a command reads. */
export const selecting: readonly OptionName[] = ['ignorePattern', 'noIgnore'];

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
