/** Letters that Unicode does not decompose, and what people type in their place. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

const beyondAscii = /[^\p{ASCII}]/u;
const undecomposed = /[ßæœøđðłıþ]/g;
const marks = /\p{M}+/gu;
const word = /[\p{L}\p{N}]+/gu;

/** Lower case, without diacritics: `Größe` → `grosse`, `Łódź` → `lodz`. Unicode Standard Annex 15, form NFKD. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .replace(undecomposed, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(marks, '');
}

/** The words and numbers of a text that people read, folded: `E-Mail-Adresse *` → `e mail adresse`. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(word) ?? [];
}

/** Both spellings of German and Scandinavian letters: `größe` → `grosse`, `groesse`. */
export function spellings(text: string): readonly string[] {
  const lower = text.toLowerCase().normalize('NFC');
  const spelled = lower.replace(/[äöüå]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' })[letter] ?? letter);
  return [...new Set([fold(lower), fold(spelled)])];
}

/**
 * The steps of a submitted name, outermost first: `customer[address][zip]`, `user.address.zip`, `ctl00$Main$txtZip`.
 */
export function stepsOf(name: string): readonly string[] {
  return name.split(/[[\].$:/\\>#]+/).filter((step) => step !== '');
}

/** Where case, digits and punctuation part the words of a name; ASCII alone is several times faster. */
const asciiNameWord = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g;
const nameWord = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|[\p{Lo}\p{Lm}\p{M}]+|\p{N}+/gu;

/** The words of one step, at case, digits and punctuation: `txtFirstName2` → `txt first name 2`. */
export function nameWordsOf(step: string): readonly string[] {
  if (!beyondAscii.test(step)) return step.match(asciiNameWord)?.map((word) => word.toLowerCase()) ?? [];
  return step.match(nameWord)?.flatMap(wordsOf) ?? [];
}
