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
  readonly json?: boolean;
  readonly locked?: boolean;
  readonly check?: boolean;
  readonly today?: string;
  readonly inline?: boolean;
  readonly sarifIncludeAccepted?: boolean;
  readonly reason?: string;
  readonly basis?: string;
  readonly by?: string;
  readonly until?: string;
  readonly all?: boolean;
  readonly compare?: string;
  readonly changed?: boolean;
  readonly since?: string;
  readonly shard?: string;
}

/** Every option, declared once; a command lists those that it takes. Two names share flags where their help differs. */
export const flags = {
  format: '-f, --format <name[=file]>',
  listFormat: '-f, --format <name[=file]>',
  changesFormat: '-f, --format <name[=file]>',
  compare: '--compare <report>',
  changed: '--changed',
  since: '--since <commit>',
  shard: '--shard <part/parts>',
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
  json: '--json',
  locked: '--locked',
  check: '--check',
  today: '--today <day>',
  noInline: '--no-inline',
  sarifIncludeAccepted: '--sarif-include-accepted',
  reason: '--reason <text>',
  basis: '--basis <text>',
  by: '--by <name>',
  until: '--until <day>',
  all: '--all',
} as const;

export type OptionName = keyof typeof flags;

/** What every command takes. */
export const general: readonly OptionName[] = ['lang', 'color', 'noColor', 'debug'];

/** What decides which sources a command reads. */
export const selecting: readonly OptionName[] = ['ignorePattern', 'noIgnore'];
