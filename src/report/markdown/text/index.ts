import type { Language } from '../../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { MarkdownText } from './text.ts';

export type { MarkdownText } from './text.ts';

export const markdownTexts: Readonly<Record<Language, MarkdownText>> = { en, de };
