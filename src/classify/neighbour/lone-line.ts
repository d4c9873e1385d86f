import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { bestScore, type NeighbourSignal, neighbourVote } from './neighbour.ts';

/** What the only line of a form asks for where only the form itself says anything. */
const expected: Readonly<Record<string, string>> = {
  newsletter: 'contact.email',
  login: 'account.identifier',
  password_reset: 'account.identifier',
};

const lines = ['text', 'email', 'tel', 'custom'];

/** The only line of a newsletter's form is for the e-mail address, whatever it is called. */
export const loneLine: NeighbourSignal = (places, form, { speaking }) => {
  const asked = places.flatMap((place, index) => (lines.includes(place.field.kind) ? [{ place, index }] : []));
  const [only] = asked;
  const votes = new Map<number, readonly Vote[]>();
  if (!only || asked.length > 1 || bestScore(only.place) >= thresholds.answer.score) return votes;
  const spoken = speaking(form);
  const category = spoken && Object.hasOwn(expected, spoken.purpose) ? expected[spoken.purpose] : undefined;
  if (spoken && category)
    votes.set(only.index, [neighbourVote(category, `the only line of a form: ${spoken.quote}`, 0.7)]);
  return votes;
};
