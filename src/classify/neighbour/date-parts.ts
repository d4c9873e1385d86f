import type { Field, Option } from '../../model/index.ts';
import { wordsOf } from '../lexicon/token.ts';
import type { Vote } from '../vote.ts';
import { best, isCard, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

type Part = 'day' | 'month' | 'year';

/** What a date of which the parts are asked one by one may be. */
const dates = ['demographic.birth_date', 'demographic.birth_year', 'payment.card', 'booking.date_time'];

/** The parts of a date are of one kind: where one part says whose date it is, the others follow. */
export const dateParts: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  for (const group of groupsOf(places)) {
    const fields = group.flatMap((index) => places[index] ?? []);
    const known =
      dates.find((date) => fields.some((place) => isSaidAbove(place, date))) ?? fields.map(best).find(isDate);
    const unnamed = known ?? dateByYears(fields) ?? dateByPlace(group, places);
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

const isDate = (category: string | undefined): boolean => category !== undefined && dates.includes(category);

/** The legend or heading says whose date it is, and the labels ("Day") only which part. */
const isSaidAbove = ({ candidates }: Place, category: string): boolean =>
  candidates.some(
    (candidate) =>
      candidate.category === category &&
      candidate.votes.some(({ signal }) => signal === 'legend' || signal === 'heading'),
  );

/**
 * A date that nobody names, by its years: long lists that reach back decades are for births, month and year with a short
 * list that runs forward are for payment cards.
 */
function dateByYears(places: readonly Place[]): string | undefined {
  const fields = places.map((place) => place.field);
  const years = fields.find((field) => partOf(field) === 'year' && field.options.length > 0)?.options;
  if (!years) return undefined;
  const numbers = years.map(numberOf).filter((number) => number > 1900);
  if (numbers.length > 40) return 'demographic.birth_date';
  const isForward = (numbers[0] ?? 0) < (numbers.at(-1) ?? 0);
  return fields.length === 2 && isForward && numbers.length <= 25 ? 'payment.card' : undefined;
}

/** Month and year beside the number or the code of a payment card tell until when it is valid. */
function dateByPlace(group: readonly number[], places: readonly Place[]): string | undefined {
  const [first = 0] = group;
  const near = [places[first - 1], places[first + group.length]];
  return group.length === 2 && near.some(isCard) ? 'payment.card' : undefined;
}

const numberOf = (option: Option): number =>
  Number.parseInt(option.label, 10) || Number.parseInt(option.value, 10) || 0;

/** Neighbouring fields that look like different parts of one date. */
function groupsOf(places: readonly Place[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let current: number[] = [];
  let parts = new Set<Part>();
  places.forEach((place, index) => {
    const part = partOf(place.field);
    if (part === undefined || parts.has(part)) {
      if (current.length > 1) groups.push(current);
      current = part === undefined ? [] : [index];
      parts = new Set(part === undefined ? [] : [part]);
      return;
    }
    current.push(index);
    parts.add(part);
  });
  if (current.length > 1) groups.push(current);
  return groups;
}

const names: readonly (readonly [Part, RegExp])[] = [
  ['day', /(?:^|[^a-z])(?:day|dd|tag|jour|dia|giorno|dag|dzien|mday)(?:$|[^a-z])|day$/i],
  ['month', /(?:^|[^a-z])(?:month|mm|monat|mois|mes|mese|maand|miesiac|mon)(?:$|[^a-z])|month$/i],
  ['year', /(?:^|[^a-z])(?:year|yyyy|yy|jahr|annee|ano|anno|jaar|rok)(?:$|[^a-z])|year$/i],
];

/** The words that may be all that is shown, in the languages with a vocabulary in depth: `TT`, `Mois`, `Day (DD)`. */
const labels: readonly (readonly [Part, ReadonlySet<string>])[] = [
  ['day', new Set(['day', 'dd', 'd', 'tag', 'tt', 'jour', 'jj', 'dia', 'giorno', 'gg', 'dag', 'dzien'])],
  ['month', new Set(['month', 'mm', 'm', 'monat', 'mois', 'mes', 'mese', 'maand', 'miesiac'])],
  [
    'year',
    new Set(['year', 'yyyy', 'yy', 'jahr', 'jjjj', 'jj', 'annee', 'ano', 'aaaa', 'anno', 'jaar', 'rok', 'rrrr']),
  ],
];

const isMadeOf = (text: string, known: ReadonlySet<string>): boolean => {
  const words = wordsOf(text.slice(0, longestLabel));
  return words.length > 0 && words.every((word) => known.has(word));
};
const longestLabel = 30;

/** Which part of a date a field looks like: by its choices first, then by its name. */
export function partOf(field: Field): Part | undefined {
  const choices = field.options.filter((option) => /\d/.test(option.value) || /\d/.test(option.label));
  const numbers = choices.map(numberOf);
  if (field.kind === 'select' && numbers.length >= 5) {
    const largest = Math.max(...numbers);
    if (numbers.filter((number) => number > 1900 && number < 2100).length > numbers.length * 0.8) return 'year';
    if (largest === 31 || largest === 30) return 'day';
    if (field.options.length >= 12 && field.options.length <= 13 && largest <= 12) return 'month';
  }
  if (!['text', 'number', 'select', 'tel'].includes(field.kind)) return undefined;
  const named = `${field.name} ${field.attributes['id'] ?? ''}`;
  const shown = [
    field.label,
    ...field.texts.filter(({ source }) => source === 'placeholder').map(({ content }) => content),
  ];
  return (names.find(([, pattern]) => pattern.test(named)) ??
    labels.find(([, words]) => shown.some((text) => isMadeOf(text, words))))?.[0];
}
