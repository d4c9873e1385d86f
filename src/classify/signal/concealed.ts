import type { Field, Form } from '../../model/index.ts';
import type { Reader } from '../lexicon/reader.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

/**
 * Hidden state: CSRF tokens and captchas, tracking ids, device data, places; anything else is the program's own
 * bookkeeping and asks nobody for anything.
 *
 * @param reader knows only the words for what hidden fields may hold
 */
export function hiddenVotes(field: Field, reader: Reader): readonly Vote[] {
  const known = reader.name(field.name, 'und');
  const votes = known.map(
    (hit): Vote => ({
      category: hit.meaning,
      weight: weights.hidden.known * hit.share,
      group: 'name',
      signal: 'name',
      quote: field.name,
      grade: 'B',
    }),
  );
  const state: Vote = {
    category: 'none',
    weight: weights.hidden.state,
    group: 'markup',
    signal: 'type',
    quote: 'hidden',
    grade: 'A',
  };
  return [...votes, state];
}

/**
 * Honeypots: a line that nobody sees and that a robot is tempted to fill in. Being out of sight alone proves nothing
 * (dialogs and tabs are closed at first), so a second sign is asked for.
 */
export function decoyVotes(form: Form, field: Field): readonly Vote[] {
  if (!field.concealed || !['text', 'email', 'url', 'tel', 'textarea', 'number'].includes(field.kind)) return [];
  const sign = decoySign(form, field);
  if (!sign) return [];
  return [
    {
      category: 'technical.anti_abuse',
      weight: weights.decoy,
      group: 'neighbours',
      signal: 'honeypot',
      quote: sign,
      grade: 'B',
    },
  ];
}

/** The name that newsletter services give theirs: `b_` and two hexadecimal ids. */
const generated = /^b_[0-9a-f]{8,}_[0-9a-f]{6,}$/;

function decoySign(form: Form, field: Field): string | undefined {
  if (field.attributes['tabindex'] === '-1') return 'tabindex="-1"';
  if (generated.test(field.name)) return field.name;
  const hasVisible = form.fields.some(
    (other) => !other.concealed && other.kind !== 'hidden' && other.kind !== 'checkbox',
  );
  return field.autocomplete.includes('off') && hasVisible ? 'autocomplete="off"' : undefined;
}
