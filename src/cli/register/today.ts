import type { Invocation } from '../command.ts';
import { sourceDate } from '../output/source-date.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The day on which justifications are looked at: `--today`, else that of SOURCE_DATE_EPOCH, else the clock's, in UTC.
 * @throws UsageError where it is no day
 */
export function todayOf({ options, host, text }: Invocation): string {
  if (options.today !== undefined) return dayIn('--today', options.today, text);
  return (sourceDate(host, text) ?? new Date().toISOString()).slice(0, 10);
}

/**
 * A day from the command line.
 * @param flag the option that it was given for
 * @throws UsageError where the calendar has no such day
 */
export function dayIn(flag: string, given: string, text: Invocation['text']): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given) {
    throw new UsageError(text.register.badDay(flag, given));
  }
  return given;
}
