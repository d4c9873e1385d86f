import type { Language } from '../../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { TerminalText } from './text.ts';

export type { TerminalText } from './text.ts';

export const terminalTexts: Readonly<Record<Language, TerminalText>> = { en, de };
