import type { Field, TextSource } from '../../model/index.ts';
import { areKin } from '../category.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';
import { asksFor, best, type NeighbourSignal, type Place } from './neighbour.ts';

const lines = ['text', 'email', 'url', 'tel', 'textarea', 'number'];
/** More of them that no text tells of are a closed part of the form, or lines that catch what browsers fill in. */
const mostTraps = 2;

/**
 * Honeypots: a line that nobody sees, that people are told to leave alone or that a program calls a trap, and that a robot is
 * tempted to fill in. Being out of sight alone proves nothing (dialogs and tabs are closed at first), so it must also be kept from the keyboard and
 * from browsers; or from one of them, or bear no word that a person could read, and ask for nothing that a person could not be
 * asked for elsewhere in the form. Of a payment card's fields scripts keep copies out of sight, for browsers to fill in.
 */
export const decoy: NeighbourSignal = (places) => {
  if (places.some((place) => place.field.concealed && asksFor(place, ['payment']))) return new Map();
  const said: [number, readonly Vote[]][] = [];
  const kept: [number, readonly Vote[]][] = [];
  places.forEach((place, index) => {
    const word = saying(place, places);
    const sign = word ?? keeping(place, places, index);
    if (sign !== undefined) (word === undefined ? kept : said).push([index, [trapVote(sign)]]);
  });
  return new Map(kept.length > mostTraps ? said : [...said, ...kept]);
};

const trapVote = (quote: string): Vote => ({
  category: 'technical.anti_abuse',
  weight: weights.decoy,
  group: 'neighbours',
  signal: 'honeypot',
  quote,
  grade: 'B',
});

/** The names that programs give theirs: `b_` and two hexadecimal ids (Mailchimp), `required_field_4f2a` (GitHub). */
const generated = /^(?:b_[0-9a-f]{8,}_[0-9a-f]{6,}|required_field_[0-9a-f]{4})$/;
/** What programs call a trap: `ak_hp_textarea`, `cpro_hp_field`, Formspree's `_gotcha`, Web3Forms' box `botcheck`. */
const trap =
  /(?:^|[-_])(?:hp[-_](?:field|textarea|input)|honey|honeypot|snare|trap|antispam|anti-spam|wantispam|hcheck|botcheck|gotcha|reg[-_]pot)(?:[-_]|$)|\[hp\]$|^(?:hp\d*|email_address_check|source_f_name)$/i;

/** What tells people, or is no word that a person could have chosen. */
function saying(place: Place, places: readonly Place[]): string | undefined {
  const { field } = place;
  if (!lines.includes(field.kind)) return undefined;
  if (generated.test(field.name)) return field.name;
  return (
    (saysNothingElse(place) ? toldOf(place, naming) : undefined) ??
    (isBait(place, places) ? toldOf(place, helping) : undefined)
  );
}

/** What keeps it from people, or what programs call it. */
function keeping(place: Place, places: readonly Place[], index: number): string | undefined {
  const { field } = place;
  const isLine = lines.includes(field.kind);
  const isMute = field.label === '' && !field.texts.some(({ source }) => !around.includes(source));
  if (trap.test(field.name) && (field.concealed || (isLine && isMute))) return field.name;
  if (!isLine || !field.concealed || isOfChoice(field, places[index - 1]?.field)) return undefined;
  const isKeptFromKeyboard = field.attributes['tabindex'] === '-1';
  const isKeptFromBrowsers = field.autocomplete.includes('off');
  if (!(isKeptFromKeyboard || isKeptFromBrowsers || isMute)) return undefined;
  if (!(isKeptFromKeyboard && isKeptFromBrowsers) && !isBait(place, places)) return undefined;
  return isKeptFromKeyboard
    ? 'tabindex="-1"'
    : isKeptFromBrowsers
      ? 'autocomplete="off"'
      : 'out of sight, without a label';
}

const choices = ['select', 'radio', 'checkbox'];

/** A line that appears with a choice right before it, whose name it shares: `degree[other]` after `degree[select]`. */
function isOfChoice({ name }: Field, before: Field | undefined): boolean {
  if (!before || !choices.includes(before.kind)) return false;
  const stem = before.name.replace(/(?:\[\w*\]|[-_.][a-z\d]+)$/i, '');
  return stem.length >= 3 && name !== before.name && name.startsWith(stem);
}

/** Texts over more than one line, which name none. */
const around: readonly TextSource[] = ['legend', 'heading', 'text'];
const naming = ['label', 'aria-label', 'title', 'before'] as const;
const helping = ['help', 'description'] as const;
/** The part of a text that must say so. */
const enough = 0.5;

/** What a text says to those who see the line after all: "This field is for validation and should be left unchanged". */
const toldOf = ({ candidates }: Place, signals: readonly TextSource[]): string | undefined =>
  candidates
    .find(({ category }) => category === 'technical.anti_abuse')
    ?.votes.find(({ signal, weight }) =>
      signals.some((source) => source === signal && weight >= weights.text[source] * enough),
    )?.quote;

/** Whether the words that people read have one meaning: a security code may be a card's, or that of a picture. */
const saysNothingElse = ({ candidates }: Place): boolean =>
  candidates.every(
    ({ category, votes }) => category === 'technical.anti_abuse' || !votes.some(({ group }) => group === 'words'),
  );

/** A website, a fax number, what is asked in sight as well, or nothing that means anything. */
function isBait(place: Place, places: readonly Place[]): boolean {
  const category = best(place);
  if (category === undefined || category === 'none') return place.field.attributes['tabindex'] === '-1';
  if (category === 'contact.website') return true;
  return places.some((other) => other !== place && !other.field.concealed && areKin(best(other) ?? '', category));
}
