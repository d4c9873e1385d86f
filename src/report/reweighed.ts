import type { Finding, Report } from '../model/index.ts';
import { wordsIn } from './words/index.ts';

/** Why a chosen jurisdiction weighs a finding otherwise than the base, in the report's language; absent where none does. */
export function toldReweighing({ reweighed }: Finding, { jurisdictions = [], language }: Report): string | undefined {
  if (!reweighed) return undefined;
  const name = jurisdictions.find(({ id }) => id === reweighed.jurisdiction)?.name ?? reweighed.jurisdiction;
  return wordsIn(language).reweighed(name, reweighed.from, reweighed.why);
}
