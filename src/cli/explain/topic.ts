import type { Language, Rulebook } from '../../model/index.ts';
import type { CliText } from '../text/text.ts';

/** What an explanation draws from, and the language that it is given in. */
export interface Topic {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly text: CliText;
}
