import type { Form } from '../model/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { memo } from './lexicon/memo.ts';
import { wordsOf } from './lexicon/token.ts';

/**
 * Subtags of languages that have their vocabulary under another: Norway's two written forms, Filipino, Serbian written as
 * Serbo-Croatian, and the codes that ISO 639 withdrew and pages still state.
 */
const vocabularyOf: Readonly<Record<string, string>> = {
  fil: 'tl',
  in: 'id',
  iw: 'he',
  nb: 'no',
  nn: 'no',
  sh: 'sr',
};

/** The primary language subtag (BCP 47), lower case; empty where the form states no language. */
function statedBy(form: Form): string {
  const language = form.language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(vocabularyOf, language) ? (vocabularyOf[language] ?? '') : language;
}

/** `und` stands for programmers' names, which nobody speaks. */
export const isSpoken = (language: string): boolean => language !== 'und';

/** From how many words a language is recognised, and by how much it must lead over the next. */
const least = 2;
const lead = 1.25;
/** What a page states is wrong in many places: a theme's `en` on a German page. It takes more words to say so. */
const overruling = { least: 3, lead: 3 };
/** Later fields repeat the language of the first. */
const wordLimit = 80;

/**
 * Tells the language that a form is written in: the one it states, or the one that its words are known in where it states
 * none, or where hardly any of them is of the stated one.
 *
 * A word that k languages know counts 1/k for each of them: articles and particles decide, and shared words do not.
 * @returns a function that gives a vocabulary's language, or what is stated, or the empty string
 */
export function languageFinder(lexicon: Lexicon): (form: Form) => string {
  const found = new WeakMap<Form, string>();
  const words = memo(wordsOf);
  const languages = memo(lexicon.languages);
  return (form) => {
    const known = found.get(form);
    if (known !== undefined) return known;
    const said = [...wordsIn(form, (content) => words(content, ''))];
    const language = recognise(
      statedBy(form),
      said.map((word) => languages(word, '')),
    );
    found.set(form, language);
    return language;
  };
}

/** @param words the languages that know each word of the form */
function recognise(stated: string, words: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const languages of words) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return stated;
  const [language, count] = first;
  if (stated === '') return count >= least && count >= lead * (second?.[1] ?? 0) ? language : '';
  // English words are heard on every page.
  if (language === 'en') return stated;
  const own = counts.get(stated) ?? 0;
  return count >= overruling.least && count >= overruling.lead * own ? language : stated;
}

/** The different words that people read, the fields' before the form's. */
function wordsIn(form: Form, read: (content: string) => readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  const contents = [...form.fields.flatMap((field) => [field.label, ...field.texts.map(({ content }) => content)])];
  for (const content of [...contents, ...form.texts.map(({ content }) => content)]) {
    if (words.size >= wordLimit) break;
    for (const word of read(content.slice(0, 200))) words.add(word);
  }
  return words;
}
