import type { Answer } from '../../register/index.ts';
import type { Invocation } from '../command.ts';
import { dayIn, todayOf } from '../register/today.ts';
import { UsageError } from '../usage-error.ts';

/**
 * What the command line says in answer to findings.
 *
 * What is adopted as a whole needs no legal basis, because nobody has looked at each finding yet; it then stays open and
 * fails no run until its last day.
 *
 * @throws UsageError where something is missing, or the last day is over
 */
export function answerOf(invocation: Invocation): Answer {
  const { options, text } = invocation;
  const { all, reason = '', basis = '', by = '', until = '' } = options;
  const needed = { reason, ...(!all && { basis }), by, until };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value.trim() === '' ? [`--${name}`] : []));
  if (missing.length > 0) throw new UsageError(text.register.answerNeeds(missing));
  const date = todayOf(invocation);
  if (dayIn('--until', until, text) < date) throw new UsageError(text.register.isOver(until));
  return { reason, ...(basis.trim() !== '' && { basis }), by, date, until, ...(all && { adopted: true }) };
}
