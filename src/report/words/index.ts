import type { Language } from '../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const words: Readonly<Record<Language, Words>> = { en, de };

/** What reports call the model's values, in a language. */
export const wordsIn = (language: Language): Words => words[language];
