import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import type { Figure, Figures } from './figures.ts';

/** What every HTML report prints. `--write` brings it up to date; without it, a run tells that it is not. */
const file = join(import.meta.dirname, '../../src/report/accuracy.json');

/** Languages with fewer fields are left to chance. */
const leastFields = 40;

const percent = (share: number | null): number => Math.round((share ?? 0) * 1_000) / 10;

const short = ({ n, sites, accuracy, precision, interval }: Figure) => ({
  n,
  sites,
  right: percent(accuracy),
  low: percent(interval?.low ?? null),
  high: percent(interval?.high ?? null),
  rightOfAnswers: percent(precision),
});

function shortForm(figures: Figures, corpus: Corpus): object {
  const { fields, purposes, byGroup, calibration, notPersonalCalledPersonal } = figures;
  const languages = Object.entries(byGroup).filter(([, { n, interval }]) => n >= leastFields && interval);
  return {
    pages: new Set(corpus.fields.map(({ page }) => page)).size,
    fields: short(fields),
    purposes: short(purposes),
    languages: Object.fromEntries(languages.map(([language, figure]) => [language, short(figure)])),
    confidence: Object.fromEntries(
      Object.entries(calibration).map(([name, { n, share }]) => [name, { n, right: percent(share) }]),
    ),
    notPersonalCalledPersonal: {
      n: notPersonalCalledPersonal.n,
      wrong: percent(notPersonalCalledPersonal.share),
    },
  };
}

const textOf = (figures: Figures, corpus: Corpus): string => `${JSON.stringify(shortForm(figures, corpus), null, 2)}\n`;

export function writeShortForm(figures: Figures, corpus: Corpus): void {
  writeFileSync(file, textOf(figures, corpus));
}

/** Says so where the published figures are not those just measured. */
export function staleFigures(figures: Figures, corpus: Corpus): readonly string[] {
  return readFileSync(file, 'utf8') === textOf(figures, corpus)
    ? []
    : ['the published figures are not these: run again with --write, and read what changed'];
}
