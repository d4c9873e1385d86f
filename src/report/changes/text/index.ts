import type { Language } from '../../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ChangesText } from './text.ts';

export type { ChangesText } from './text.ts';

export const changesTexts: Readonly<Record<Language, ChangesText>> = { en, de };
