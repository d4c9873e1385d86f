import { fold, wordsOf } from '../lexicon/token.ts';

export type Part = 'day' | 'month' | 'year';
const parts: readonly Part[] = ['day', 'month', 'year'];

/**
 * Day, month and year by language: names of date fields in Unicode's CLDR. They stand here because asking JavaScript's `Intl` for
 * them takes longer than to read a page.
 */
const names: Readonly<Record<string, string>> = {
  af: 'dag maand jaar',
  ar: 'يوم الشهر السنة',
  be: 'дзень месяц год',
  bg: 'ден месец година',
  ca: 'dia mes any',
  cs: 'den měsíc rok',
  da: 'dag måned år',
  de: 'tag monat jahr',
  el: 'ημέρα μήνας έτος',
  en: 'day month year',
  es: 'día mes año',
  et: 'päev kuu aasta',
  eu: 'eguna hilabetea urtea',
  fa: 'روز ماه سال',
  fi: 'päivä kuukausi vuosi',
  fr: 'jour mois année',
  gl: 'día mes ano',
  he: 'יום חודש שנה',
  hi: 'दिन माह वर्ष',
  hr: 'dan mjesec godina',
  hu: 'nap hónap év',
  id: 'hari bulan tahun',
  is: 'dagur mánuður ár',
  it: 'giorno mese anno',
  ja: '日 月 年',
  ka: 'დღე თვე წელი',
  ko: '일 월 년',
  lt: 'diena mėnuo metai',
  lv: 'diena mēnesis gads',
  mk: 'ден месец година',
  ms: 'hari bulan tahun',
  nl: 'dag maand jaar',
  no: 'dag måned år',
  pl: 'dzień miesiąc rok',
  pt: 'dia mês ano',
  ro: 'zi lună an',
  ru: 'день месяц год',
  sk: 'deň mesiac rok',
  sl: 'dan mesec leto',
  sq: 'ditë muaj vit',
  sr: 'дан месец година',
  sv: 'dag månad år',
  th: 'วัน เดือน ปี',
  tr: 'gün ay yıl',
  uk: 'день місяць рік',
  vi: 'ngày tháng năm',
  zh: '日 月 年',
};

/** How forms in many languages show in which order the parts are written: `TT.MM.JJJJ`, `дд.мм.гггг`. */
const abbreviations: Readonly<Record<Part, readonly string[]>> = {
  day: ['d', 'dd', 'tt', 'gg', 'pp', 'дд', 'ηη'],
  month: ['m', 'mm', 'kk', 'мм', 'μμ'],
  year: ['yy', 'yyyy', 'jjjj', 'aaaa', 'rrrr', 'гггг', 'vvvv', 'εεεε'],
};
/** `JJ` is a French day and a German or Dutch year. */
const twoLetters = (language: string): Part => (language === 'fr' ? 'day' : 'year');

/** The words for a date's parts and months in a language and in English. */
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

/** @param language a primary language subtag; English alone where its words are not known */
export function dateWordsOf(language: string): DateWords {
  const tag = Object.hasOwn(names, language) ? language : 'en';
  const found = known.get(tag) ?? compile(tag);
  known.set(tag, found);
  return found;
}

function compile(language: string): DateWords {
  const partOf = new Map<string, Part>();
  for (const each of ['en', language]) {
    wordsOf(names[each] ?? '').forEach((word, index) => {
      const part = parts[index];
      if (part) partOf.set(word, part);
    });
  }
  const shown = new Map(partOf).set('jj', twoLetters(language));
  for (const part of parts) for (const word of abbreviations[part]) shown.set(fold(word), part);
  let months: ReadonlySet<string> | undefined;
  return {
    partIn: (text) => {
      const [first, ...others] = wordsOf(text.slice(0, longest)).map((word) => shown.get(word));
      return others.every((part) => part === first) ? first : undefined;
    },
    partAmong: (words) => words.map((word) => partOf.get(word)).find(Boolean),
    isMonth: (text) => {
      months ??= new Set([...monthsOf(language), ...monthsOf('en')]);
      return wordsOf(text.slice(0, longest)).some((word) => months?.has(word));
    },
  };
}

const monthsOf = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => wordsOf(format.format(Date.UTC(2000, index, 1)))[0] ?? '');
  });
