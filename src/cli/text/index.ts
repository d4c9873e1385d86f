import { en } from './en.ts';
import type { CliText } from './text.ts';

/** The texts of a language; English where it is not known. */
export async function textIn(language: string | undefined): Promise<CliText> {
  return language === 'de' ? (await import('./de.ts')).de : en;
}
