/** Letters that Unicode does not decompose, and what people type in their place; Arabic and Persian code two letters apart. */
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
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

const beyondAscii = /[^\p{ASCII}]/u;
const undecomposed = /[ßæœøđðłıþيىك]/g;
/**
 * Marks that people leave out: those that no script owns (accents), the vowel points of Hebrew and Arabic, the dot under
 * Hindi letters. In Indic and Thai writing a mark is a vowel, and in Japanese it makes another syllable.
 */
const marks = /(?:(?![\u3099\u309A])\p{Script=Inherited}|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}\u093C])+/gu;
const voicedKana = /\p{L}[\u3099\u309A]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case, without diacritics: `Größe` → `grosse`, `Łódź` → `lodz`. Unicode Standard Annex 15, form NFKD. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(undecomposed, (letter) => plainLetters[letter] ?? letter)
    .replace(voicedKana, (syllable) => syllable.normalize('NFC'));
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

/** Hexadecimal digits that a program made (an MD5 sum, a UUID without its hyphens): letters in them are no words. */
const shortestHash = 16;
const hash = /(?=[a-f]*[0-9])[0-9a-f]{16,}/i;

/** The words of one step, at case, digits and punctuation: `txtFirstName2` → `txt first name 2`. */
export function nameWordsOf(step: string): readonly string[] {
  if (step.length >= shortestHash && hash.test(step)) return nameWordsOf(step.replace(hash, ' '));
  if (!beyondAscii.test(step)) return step.match(asciiNameWord)?.map((word) => word.toLowerCase()) ?? [];
  return step.match(nameWord)?.flatMap(wordsOf) ?? [];
}
