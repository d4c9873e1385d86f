import type { Host } from '../host.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';

/** The last second of the year 9999. */
const latest = 253_402_300_799;

/**
 * The moment that a run is told to take for now, so that reports can bear a date and yet be the same bytes:
 * https://reproducible-builds.org/specs/source-date-epoch/.
 *
 * @returns ISO 8601 in UTC, or undefined where none is given
 * @throws UsageError where it is no count of seconds
 */
export function sourceDate({ env }: Pick<Host, 'env'>, text: CliText): string | undefined {
  const given = env['SOURCE_DATE_EPOCH'];
  if (given === undefined || given === '') return undefined;
  if (!/^\d+$/.test(given) || Number(given) > latest) throw new UsageError(text.badSourceDate(given));
  return new Date(Number(given) * 1000).toISOString().replace('.000Z', 'Z');
}
