import type { Field, Option } from '../../model/index.ts';
import { nameWordsOf } from '../lexicon/token.ts';
import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { type DateWords, dateWordsOf, type Part } from './date-words.ts';
import { asksFor, best, bestScore, isCard, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** What a date of which the parts are asked one by one may be. */
const dates = ['demographic.birth_date', 'demographic.birth_year', 'payment.card', 'booking.date_time'];

/** The parts of a date are of one kind: where one part says whose date it is, the others follow. */
export const dateParts: NeighbourSignal = (places, form, { languageOf }) => {
  const votes = new Map<number, readonly Vote[]>();
  const words = dateWordsOf(languageOf(form));
  for (const group of groupsOf(places, words)) {
    const fields = group.flatMap((index) => places[index] ?? []);
    const known = dates.find((date) => fields.some((place) => isSaidAbove(place, date))) ?? dateByWords(fields, words);
    const unnamed =
      known ?? dateByYears(fields, words, places.length) ?? dateByPlace(group, places) ?? dateByForm(fields, places);
    const category = unnamed === 'demographic.birth_year' ? 'demographic.birth_date' : unnamed;
    if (category === undefined) continue;
    for (const index of group) {
      const place = places[index];
      if (!place) continue;
      const partOf = place === fields[0] ? undefined : fields[0]?.position;
      votes.set(index, [{ ...neighbourVote(category, 'part of a date', 1.4), partOf }]);
    }
  }
  return votes;
};

/** What is asked beside a date of birth, and not beside that of a visit or a thing. */
const ofPersons = ['account.password', 'demographic.gender'];

const isDate = (category: string | undefined): category is string => category !== undefined && dates.includes(category);

/** The legend or heading says whose date it is, and the labels ("Day") only which part. */
const isSaidAbove = ({ candidates }: Place, category: string): boolean =>
  candidates.some(
    (candidate) =>
      candidate.category === category &&
      candidate.votes.some(({ signal }) => signal === 'legend' || signal === 'heading'),
  );

/** The date that the parts' words speak for most; one that says only which part it is ("Jour") counts where no other does. */
function dateByWords(group: readonly Place[], words: DateWords): string | undefined {
  const scoreOf = (date: string): number =>
    group
      .flatMap(({ candidates }) => candidates.find(({ category }) => category === date)?.votes ?? [])
      .reduce((sum, { quote, weight }) => sum + (words.partIn(quote) ? 0 : weight), 0);
  const spoken = new Set(group.map(best).filter(isDate));
  return [...spoken].sort((one, other) => scoreOf(other) - scoreOf(one))[0];
}

/**
 * A date that nobody names, by its years: long lists that reach back decades are for births, month and year with a short
 * list that runs forward are for payment cards, unless nothing else is asked, as in a calendar.
 *
 * @param asked how many fields the form has
 */
function dateByYears(group: readonly Place[], words: DateWords, asked: number): string | undefined {
  const fields = group.map((place) => place.field);
  const years = fields.find((field) => datePartOf(field, words) === 'year' && field.options.length > 0)?.options;
  if (!years) return undefined;
  const numbers = years.map(numberOf).filter((number) => number > 1900);
  if (numbers.length > 40) return 'demographic.birth_date';
  const isForward = (numbers[0] ?? 0) < (numbers.at(-1) ?? 0);
  return fields.length === 2 && asked > 2 && isForward && numbers.length <= 25 ? 'payment.card' : undefined;
}

/** Month and year beside the number or the code of a payment card tell until when it is valid. */
function dateByPlace(group: readonly number[], places: readonly Place[]): string | undefined {
  const [first = 0] = group;
  const near = [places[first - 1], places[first + group.length]];
  return group.length === 2 && near.some(isCard) ? 'payment.card' : undefined;
}

/** A whole date that nobody names, where a password is set or a gender asked: a person's. */
function dateByForm(group: readonly Place[], places: readonly Place[]): string | undefined {
  const isUnnamed = group.length === 3 && group.every((place) => bestScore(place) < thresholds.answer.score);
  return isUnnamed && places.some((place) => asksFor(place, ofPersons)) ? 'demographic.birth_date' : undefined;
}

const numberOf = (option: Option): number =>
  Number.parseInt(option.label, 10) || Number.parseInt(option.value, 10) || 0;

/** Neighbouring fields that look like different parts of one date; the first may be asked as the date itself. */
function groupsOf(places: readonly Place[], words: DateWords): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let current: number[] = [];
  let parts = new Set<Part>();
  places.forEach((place, index) => {
    const part = datePartOf(place.field, words);
    if (part !== undefined && !parts.has(part)) {
      current.push(index);
      parts.add(part);
      return;
    }
    if (current.length > 1) groups.push(current);
    current = part !== undefined || (isDate(best(place)) && isPiece(place.field)) ? [index] : [];
    parts = new Set(part === undefined ? [] : [part]);
  });
  if (current.length > 1) groups.push(current);
  return groups;
}

const longestPart = 4;

/** Whether a field is too short for a whole date. */
const isPiece = ({ kind, attributes }: Field): boolean =>
  kind === 'select' || Number(attributes['maxlength'] ?? attributes['size']) <= longestPart;

const names: readonly (readonly [Part, RegExp])[] = [
  ['day', /(?:^|[^a-z])(?:days?|dd|tag|jour|dia|giorno|dag|dzien|mday)(?:$|[^a-z])|day$/i],
  ['month', /(?:^|[^a-z])(?:months?|mm|monat|mois|mes|mese|maand|miesiac|mon)(?:$|[^a-z])|month$/i],
  ['year', /(?:^|[^a-z])(?:years?|yyyy|yy|jahr|annee|ano|anno|jaar|rok)(?:$|[^a-z])|year$/i],
];

/**
 * Which part of a date a field looks like: by its choices first, then by its name, then by what it shows.
 * @param words those of the form's language; English by default
 */
export function datePartOf(field: Field, words = dateWordsOf('en')): Part | undefined {
  if (!['text', 'number', 'select', 'tel'].includes(field.kind)) return undefined;
  const named = `${field.name} ${field.attributes['id'] ?? ''}`;
  const shown = [
    field.label,
    ...field.texts.filter(({ source }) => source === 'placeholder').map(({ content }) => content),
    ...field.options.slice(0, 1).map(({ label }) => label),
  ];
  return (
    partByChoices(field, words) ??
    names.find(([, pattern]) => pattern.test(named))?.[0] ??
    words.partAmong(nameWordsOf(field.name)) ??
    shown.map(words.partIn).find(Boolean)
  );
}

function partByChoices({ kind, options }: Field, words: DateWords): Part | undefined {
  if (kind !== 'select') return undefined;
  const numbers = options.filter(({ label, value }) => /\d/.test(value) || /\d/.test(label)).map(numberOf);
  if (numbers.length >= 5) {
    const largest = Math.max(...numbers);
    if (numbers.filter((number) => number > 1900 && number < 2100).length > numbers.length * 0.8) return 'year';
    if (largest === 31 || largest === 30) return 'day';
    if (options.length >= 12 && options.length <= 13 && largest <= 12) return 'month';
  }
  // Asking for the months' names takes its time.
  const isWholeYear = options.length === 12 || options.length === 13;
  return isWholeYear && options.filter(({ label }) => words.isMonth(label)).length >= 11 ? 'month' : undefined;
}
