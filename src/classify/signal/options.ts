import type { FieldFacts, Option } from '../../model/index.ts';
import { isWithin } from '../category.ts';
import type { Reader } from '../lexicon/reader.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';
import { isAround } from './texts.ts';

const sample = 12;
/** The part of the choices that must be known for a list to speak at all. */
const least = 0.34;

/** What the choices say: `Herr`, `Frau`; `Visa`, `Mastercard`; a list of countries. `reader` knows choices only. */
export function optionVotes(field: FieldFacts, reader: () => Reader, language: string): readonly Vote[] {
  const options = field.options.slice(0, sample).filter((option) => !isPrompt(option));
  if (options.length < 2) return [];
  const others = options.filter((option) => !isDialCode(option));
  const counts = new Map<string, number>();
  for (const option of others) {
    for (const meaning of meaningsOf(option, reader(), language)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  const heard = [
    ...[...counts].map(([category, count]) => ({ category, count, weight: weights.options })),
    { category: 'contact.phone', count: options.length - others.length, weight: weights.dialCodes },
  ];
  const quote = options
    .slice(0, 4)
    .map((option) => option.label || option.value)
    .join(', ');
  return heard
    .filter(({ count }) => count >= 2 && count / options.length >= least)
    .map(({ category, count, weight }) => ({
      category,
      weight: weight * Math.sqrt(count / options.length),
      group: 'options',
      signal: 'option',
      quote,
      grade: 'B',
    }));
}

/** What stands before a telephone number: `+49`, `Germany (+49)`. `+1` alone may count guests. */
const isDialCode = ({ label }: Option): boolean =>
  /^(?:\p{L}[\p{L}\s.,'’()-]*)?[([]?\+\s?\d{2,4}[)\]]?$/u.test(label.replace(/\p{Cf}/gu, ''));

const country = 'contact.address.country';
/** What a list of countries may answer besides where somebody lives. */
const answeredByCountries = ['demographic.nationality', 'demographic.birth_place', 'demographic.residence_status'];

/** A list of countries answers what the field's own texts ask: "Nationality", "Country of birth". */
export function ofAskedCountry(options: readonly Vote[], texts: readonly Vote[]): readonly Vote[] {
  const asked = texts.find(({ category, signal }) => answeredByCountries.includes(category) && !isAround(signal));
  return asked === undefined
    ? options
    : options.map((vote) => (vote.category === country ? { ...vote, category: asked.category } : vote));
}

/**
 * A single word for a special category (`Race`) is not heard where the choices are others than are known for it: "Orc, Elf",
 * "5 km, 10 km".
 */
export function borneOut(texts: readonly Vote[], { options }: FieldFacts, choices: readonly Vote[]): readonly Vote[] {
  if (options.length < 2) return texts;
  const isKnown = (category: string): boolean => choices.some((vote) => vote.category === category);
  return texts.filter(({ category, vague }) => !vague || !isWithin(category, 'special') || isKnown(category));
}

/** A choice counts only where nothing else is said: `Frau` is one, `Frau Holle` is not. */
function meaningsOf(option: Option, reader: Reader, language: string): ReadonlySet<string> {
  const whole = (text: string): readonly string[] =>
    reader
      .text(text, language)
      .filter((hit) => hit.share > 0.8)
      .map((hit) => hit.meaning);
  const meanings = whole(option.label);
  return new Set(meanings.length > 0 ? meanings : whole(option.value));
}

/** `-- Please choose --`: a choice without a value. */
const isPrompt = (option: Option): boolean => option.value === '' || !/[\p{L}\p{N}]/u.test(option.label);

/**
 * Whether the first choice is all or any of the others ("All regions"), as an entry or in place of one: what may be left open
 * so is sought, and not a person's own. The vocabularies have such words among the choices of `none`.
 */
export function offersEverything(field: FieldFacts, reader: () => Reader, language: string): boolean {
  if (field.kind !== 'select' && field.kind !== 'radio') return false;
  const first = [field.options[0]?.label, field.texts.find(({ source }) => source === 'placeholder')?.content];
  return first.some(
    (text) =>
      text &&
      reader()
        .text(text, language)
        .some(({ meaning }) => meaning === 'none'),
  );
}
