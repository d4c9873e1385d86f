import type { Form } from '../../model/index.ts';
import { type CueReaders, cueVotes } from './cue.ts';
import { scoreOf } from './score.ts';
import type { PurposeVote } from './vote.ts';
import { purposeThresholds } from './weights.ts';

/** Places where a form says itself what it does; what merely stands near it may speak of the page. */
const own: readonly string[] = [
  'button',
  'name',
  'action',
  'class',
  'legend',
  'aria-label',
  'symbol',
  'heading',
  'role',
];

/**
 * Whether a form seeks something and asks for nothing: a search, a filter, a shop's "choose a model". Told by its words
 * alone, so that the answer can help to say what its fields ask for.
 *
 * @returns the sign of it, or undefined where nothing says so or something else is said louder
 */
export function seekingSign(form: Form, readers: CueReaders): PurposeVote | undefined {
  const votes = [...cueVotes(form, readers).filter(({ signal }) => own.includes(signal)), ...roleVotes(form)];
  const scores = new Map<string, PurposeVote[]>();
  for (const vote of votes) {
    const known = scores.get(vote.purpose);
    if (known) known.push(vote);
    else scores.set(vote.purpose, [vote]);
  }
  const strongest = (purpose: string): PurposeVote[] =>
    (scores.get(purpose) ?? []).toSorted((a, b) => b.weight - a.weight);
  const seeking = strongest('none');
  const others = [...scores.keys()]
    .filter((purpose) => purpose !== 'none')
    .map((purpose) => scoreOf(strongest(purpose)));
  const lead = scoreOf(seeking) - Math.max(0, ...others);
  return lead >= purposeThresholds.seeking ? seeking[0] : undefined;
}

/** WAI-ARIA 1.2, section 5.4: the landmark role `search`. */
function roleVotes(form: Form): readonly PurposeVote[] {
  const isSearch = form.attributes['role'] === 'search' || form.fields.some((field) => field.kind === 'search');
  return isSearch ? [{ purpose: 'none', weight: 4, group: 'role', signal: 'role', quote: 'search', grade: 'A' }] : [];
}
