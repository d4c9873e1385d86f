import type { Language } from '../../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { RegisterText } from './text.ts';

export type { Column, RegisterText } from './text.ts';

export const registerTexts: Readonly<Record<Language, RegisterText>> = { en, de };
