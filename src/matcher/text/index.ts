import type { Language } from '../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { MatcherText } from './text.ts';

export type { MatcherText } from './text.ts';

/** The matcher's words in every language. */
export const matcherTexts: Readonly<Record<Language, MatcherText>> = { en, de };
