import { debuglog } from 'node:util';
import type { CommanderError } from 'commander';
import { ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import type { CliText } from './text/text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Tells a person what went wrong, one line for each thing, on stderr.
 * @param debug whether they asked for the stack as well; NODE_DEBUG=sparsam asks too
 * @returns the exit code
 */
export function answer(error: unknown, { stderr }: Pick<Host, 'stderr'>, text: CliText, debug: boolean): number {
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return ExitCode.clean; // help and version, already written
    tell(stderr, `${ofCommander(error, text)} ${text.seeHelp}`);
  } else if (isExpected(error)) tell(stderr, error.message);
  else tell(stderr, text.crash(error instanceof Error ? error.message : String(error)));
  if (error instanceof Error && (debug || debuglog('sparsam').enabled)) stderr.write(`${error.stack}\n`);
  return ExitCode.unable;
}

function tell(stderr: Host['stderr'], message: string): void {
  for (const line of message.split('\n')) stderr.write(`sparsam: ${line}\n`);
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/**
 * Errors whose messages are for people. RulebookError: a pack is not valid. RangeError: an option names what does not
 * exist; the engine's own RangeErrors (a full stack) begin with a capital.
 */
function isExpected(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  if (!(error instanceof Error)) return false;
  return error.name === 'RulebookError' || (error.name === 'RangeError' && /^[a-z]/.test(error.message));
}

/** Commander's message in the language of the text. It names the culprit in quotes, and what was meant in brackets. */
function ofCommander({ code, message }: CommanderError, text: CliText): string {
  const culprit = /'(.*?)'/s.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+?)(?:, .*)?\?\)/s.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      return text.unknownOption(culprit, meant);
    case 'commander.optionMissingArgument':
      return text.optionNeedsValue(culprit);
    case 'commander.missingArgument':
      return text.missingOperand(culprit);
    case 'commander.excessArguments':
      return text.tooManyOperands;
    default:
      return message.replace(/^error: /, '');
  }
}
