import type { Language } from '../../../model/index.ts';
import { de } from './de.ts';
import { en, type HtmlText } from './en.ts';

export type { HtmlText } from './en.ts';

export const htmlTexts: Readonly<Record<Language, HtmlText>> = { en, de };
