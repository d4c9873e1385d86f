import type { Form } from '../model/index.ts';

/** Norway's two written languages share one vocabulary; pages state either or the language they are both forms of. */
const vocabularyOf: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The primary language subtag (BCP 47), lower case; empty where the form states no language. */
export function languageOf(form: Form): string {
  const language = form.language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(vocabularyOf, language) ? (vocabularyOf[language] ?? '') : language;
}

/** `und` stands for programmers' names, which nobody speaks. */
export const isSpoken = (language: string): boolean => language !== 'und';
