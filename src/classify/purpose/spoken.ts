import type { Form } from '../../model/index.ts';
import { rank } from './rank.ts';
import type { PurposeVote } from './vote.ts';
import { purposeThresholds } from './weights.ts';

/** Places where a form says itself what it does; what merely stands near it may speak of the page. */
const own: readonly string[] = ['button', 'name', 'action', 'class', 'legend', 'aria-label', 'symbol', 'heading'];

/** What a form says of itself, and the strongest sign of it. */
export interface Spoken {
  /** A purpose's id; `none` where the form seeks something and asks for nothing: a search, a filter. */
  readonly purpose: string;
  readonly quote: string;
}

/**
 * What a form is for, told by its words alone, before any field is understood: so the answer can help to say what the
 * fields ask for.
 *
 * @param cues what the form's words and names say
 * @returns undefined where nothing is said, or two things equally loud
 */
export function spokenPurpose(form: Form, cues: readonly PurposeVote[]): Spoken | undefined {
  const votes = [...cues.filter(({ signal }) => own.includes(signal)), ...roleVotes(form)];
  const [best, rival] = rank(votes);
  if (!best || best.score - (rival?.score ?? 0) < purposeThresholds.spoken) return undefined;
  return { purpose: best.purpose, quote: best.votes[0]?.quote ?? '' };
}

/** WAI-ARIA 1.2, section 5.4: the landmark role `search`. */
function roleVotes(form: Form): readonly PurposeVote[] {
  const isSearch = form.attributes['role'] === 'search' || form.fields.some((field) => field.kind === 'search');
  return isSearch ? [{ purpose: 'none', weight: 4, group: 'role', signal: 'role', quote: 'search', grade: 'A' }] : [];
}
