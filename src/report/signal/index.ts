import type { Language } from '../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';

const words: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(en)),
  de: new Map(Object.entries(de)),
};

/**
 * What a signal is called by people: `label-mark` → “Kennzeichen an der Beschriftung”, `zod-super-refine` → “zod: superRefine”.
 * One that no list names is said as it is.
 */
export const signalWord = (signal: string, language: Language): string =>
  words[language].get(signal) ?? (signal.startsWith('zod-') ? `zod: ${camelCase(signal.slice(4))}` : signal);

const camelCase = (kebab: string): string => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
