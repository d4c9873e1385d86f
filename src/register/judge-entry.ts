import type { AcceptedFinding, GroundsChange, Justification, JustificationPart } from '../model/index.ts';

/** Whether an entry of the register holds, and why not. */
export type Standing = Pick<Justification, 'missing' | 'changes'> & {
  readonly status: Exclude<Justification['status'], 'stale'>;
};

const parts: readonly JustificationPart[] = ['reason', 'basis', 'by', 'date', 'until'];

/**
 * Whether an entry holds. It lapses when what it was given for has changed; it needs reason, legal basis, approver, date and
 * expiry. Only an adopted entry may do without a legal basis; then its finding stays open, and merely fails no run.
 *
 * @param changes what changed since
 * @param today ISO 8601; without it nothing expires
 */
export function judgeEntry(
  entry: AcceptedFinding,
  changes: readonly GroundsChange[],
  today: string | undefined,
): Standing {
  if (changes.length > 0) return { status: 'lapsed', changes };
  const missing = parts.filter((part) => (entry[part] ?? '').trim() === '');
  const needed = missing.filter((part) => !(entry.adopted && part === 'basis'));
  if (needed.length > 0) return { status: 'incomplete', missing };
  if (today !== undefined && (entry.until ?? '') < today) return { status: 'expired' };
  return { status: missing.length > 0 ? 'adopted' : 'accepted' };
}
