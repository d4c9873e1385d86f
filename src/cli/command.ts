import type { Host } from './host.ts';
import type { OptionName, Options } from './option.ts';
import type { CliText } from './text/text.ts';

/** One run of a command. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly host: Host;
  /** In the language of `--lang`; a project's own language is known once its configuration is read. */
  readonly text: CliText;
}

/**
 * Something that `sparsam` can be told to do. Its module declares it and imports nothing heavy: what does the work is
 * imported by `run`.
 */
export interface CliCommand {
  readonly name: keyof CliText['command'];
  /** As help shows them, in commander's notation: `[paths...]`, `<id>`. */
  readonly operands: string;
  readonly options: readonly OptionName[];
  /** @returns the exit code */
  readonly run: (invocation: Invocation) => Promise<number>;
}
