import { fold, wordsOf } from '../lexicon/token.ts';

export type Part = 'day' | 'month' | 'year';
const parts: readonly Part[] = ['day', 'month', 'year'];

/** How forms in many languages show in which order the parts are written: `TT.MM.JJJJ`, `дд.мм.гггг`. */
const abbreviations: Readonly<Record<Part, readonly string[]>> = {
  day: ['d', 'dd', 'tt', 'gg', 'pp', 'дд', 'ηη'],
  month: ['m', 'mm', 'kk', 'мм', 'μμ'],
  year: ['yy', 'yyyy', 'jjjj', 'aaaa', 'rrrr', 'гггг', 'vvvv', 'εεεε'],
};
/** `JJ` is a French day and a German or Dutch year. */
const twoLetters = (language: string): Readonly<Partial<Record<Part, string>>> =>
  language === 'fr' ? { day: 'jj' } : { year: 'jj' };

export interface DateWords {
  /** The part of a date that a text names, if it says nothing else: `Day`, `Mois (MM)`. */
  readonly partIn: (text: string) => Part | undefined;
  /** The part of a date that one of these words names. */
  readonly partAmong: (words: readonly string[]) => Part | undefined;
  /** Whether a choice is the name of a month. */
  readonly isMonth: (text: string) => boolean;
}

const longest = 30;
const known = new Map<string, DateWords>();

/**
 * The words for a date's parts and months in a language and in English, as Unicode's CLDR has them in JavaScript's `Intl`.
 * @param language a primary language subtag; English alone where it is none
 */
export function dateWordsOf(language: string): DateWords {
  const tag = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  const found = known.get(tag) ?? compile(tag);
  known.set(tag, found);
  return found;
}

function compile(language: string): DateWords {
  const words = new Map<Part, ReadonlySet<string>>(parts.map((part) => [part, new Set(namesOf(part, language))]));
  const shown = new Map(
    parts.map((part) => {
      const short = twoLetters(language)[part];
      return [part, new Set([...(words.get(part) ?? []), ...abbreviations[part], ...(short ? [short] : [])])] as const;
    }),
  );
  const months = new Set([...monthsOf(language), ...monthsOf('en')]);
  return {
    partIn: (text) => {
      const said = wordsOf(text.slice(0, longest));
      return said.length === 0 ? undefined : parts.find((part) => said.every((word) => shown.get(part)?.has(word)));
    },
    partAmong: (said) => parts.find((part) => said.some((word) => words.get(part)?.has(word))),
    isMonth: (text) => wordsOf(text.slice(0, longest)).some((word) => months.has(word)),
  };
}

/** A language that JavaScript does not know gets the English words, and never those of the machine's own. */
const locales = (language: string): string[] => [language, 'en'];

const namesOf = (part: Part, language: string): readonly string[] =>
  [language, 'en'].map((each) => fold(new Intl.DisplayNames(locales(each), { type: 'dateTimeField' }).of(part) ?? ''));

const monthsOf = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locales(language), { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => wordsOf(format.format(Date.UTC(2000, index, 1)))[0] ?? '');
  });
