import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Figures } from './figures.ts';

/** The least that may be measured; a change that loses accuracy is seen here. */
interface Floors {
  /** Groups smaller than this are left to chance. */
  readonly least: number;
  readonly fields: Readonly<Record<string, { readonly accuracy: number; readonly precision: number }>>;
  readonly purposes: number;
  readonly calibration: Readonly<Record<string, number>>;
  readonly notPersonalCalledPersonal: number;
}

/**
 * What fell below its floor, in words; `byLanguage` must be grouped by language.
 * @param folder where the floors stand
 */
export function missedFloors(byLanguage: Figures, folder = import.meta.dirname): readonly string[] {
  const floors: Floors = parse(readFileSync(join(folder, 'floors.yaml'), 'utf8'));
  const missed: string[] = [];
  const check = (what: string, n: number, measured: number | null | undefined, floor: number | undefined): void => {
    if (floor === undefined || measured === null || measured === undefined || n < floors.least || measured >= floor)
      return;
    missed.push(
      `below the floor: ${what}: ${(measured * 100).toFixed(1)}%, the floor is ${(floor * 100).toFixed(1)}% (n = ${n})`,
    );
  };
  for (const [language, floor] of Object.entries(floors.fields)) {
    const figure = language === 'all' ? byLanguage.fields : byLanguage.byGroup[language];
    if (!figure) continue;
    check(`fields, ${language}`, figure.n, figure.accuracy, floor.accuracy);
    check(`fields, ${language}, of those answered`, figure.n, figure.precision, floor.precision);
  }
  check('purposes', byLanguage.purposes.n, byLanguage.purposes.accuracy, floors.purposes);
  for (const [confidence, { n, share }] of Object.entries(byLanguage.calibration)) {
    check(`said to be ${confidence}`, n, share, floors.calibration[confidence]);
  }
  const { n, share } = byLanguage.notPersonalCalledPersonal;
  check('not personal, and known for it', n, share === null ? null : 1 - share, 1 - floors.notPersonalCalledPersonal);
  return missed;
}
