import type { CliText } from './text/text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Holds a word from the command line against those that are known.
 * @param flag the option or operand that it was given for
 * @throws UsageError where it is unknown, with what was probably meant
 */
export async function oneOf<Word extends string>(
  flag: string,
  given: string,
  known: readonly Word[],
  text: CliText,
): Promise<Word> {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const { suggest } = await import('../rulebook/index.ts');
  throw new UsageError(text.unknownValue(flag, given, suggest(given, known), known));
}
