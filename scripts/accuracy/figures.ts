import type { Confidence } from '../../src/model/index.ts';
import { type Interval, intervalOf } from './bootstrap.ts';
import { partOf } from './parts.ts';
import { isNotPersonal, type Result, type ScoredField, type ScoredForm } from './score.ts';

/** Counts of one group of fields or forms, and what they come to. Shares are null where nothing was counted. */
export interface Figure {
  readonly n: number;
  readonly sites: number;
  readonly right: number;
  readonly wrong: number;
  readonly silent: number;
  /** Right of all. */
  readonly accuracy: number | null;
  readonly interval: Interval | null;
  /** Right of those that were answered; knowing that nothing personal is asked is no answer. */
  readonly precision: number | null;
}

export interface Figures {
  readonly fields: Figure;
  readonly byGroup: Readonly<Record<string, Figure>>;
  readonly categories: Readonly<Record<string, { n: number; precision: number | null; recall: number | null }>>;
  /** The means over the categories, each counting the same. */
  readonly macro: { readonly precision: number | null; readonly recall: number | null };
  readonly notPersonalCalledPersonal: { readonly n: number; readonly share: number | null };
  readonly calibration: Readonly<Record<Confidence, { n: number; share: number | null }>>;
  readonly purposes: Figure;
  readonly purposesByGroup: Readonly<Record<string, Figure>>;
  /** Labelled fields that no form that was read holds. */
  readonly unseen: number;
}

/** `part`: the four parts of the sites; what differs between them is what chance may do. */
export type Grouping = 'language' | 'category' | 'source' | 'part';

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function figureOf(rows: readonly { result: Result; label: { site: string }; answered: boolean }[]): Figure {
  const count = (result: Result): number => rows.filter((row) => row.result === result).length;
  const answered = rows.filter((row) => row.answered);
  return {
    n: rows.length,
    sites: new Set(rows.map((row) => row.label.site)).size,
    right: count('right'),
    wrong: count('wrong'),
    silent: count('silent'),
    accuracy: shareOf(count('right'), rows.length),
    interval: intervalOf(rows.map((row) => ({ site: row.label.site, hit: row.result === 'right' }))),
    precision: shareOf(answered.filter((row) => row.result === 'right').length, answered.length),
  };
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return new Map([...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}

const figuresBy = <T extends Parameters<typeof figureOf>[0][number]>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): Record<string, Figure> =>
  Object.fromEntries([...groupBy(rows, keyOf)].map(([key, group]) => [key, figureOf(group)]));

/** What a field should have been called: what it was called where that is right, else the first accepted category. */
const wantedOf = (row: ScoredField): string => (row.result === 'right' && row.found) || (row.label.accept[0] ?? 'none');

export function figuresOf(fields: readonly ScoredField[], forms: readonly ScoredForm[], grouping: Grouping): Figures {
  const rows = fields.map((row) => ({
    ...row,
    answered: row.found !== null && !(isNotPersonal(row.label) && row.found === 'none'),
  }));
  const formRows = forms.map((row) => ({ ...row, answered: (row.purpose?.ids.length ?? 0) > 0 }));
  const keys = {
    language: (row: { label: { lang: string } }) => row.label.lang,
    source: (row: { label: { source: string } }) => row.label.source,
    part: (row: { label: { site: string } }) => partOf(row.label.site),
  };
  const categories = categoriesOf(fields);
  const impersonal = rows.filter((row) => isNotPersonal(row.label));
  return {
    fields: figureOf(rows),
    byGroup: figuresBy(rows, grouping === 'category' ? (row) => row.label.accept.join(' | ') : keys[grouping]),
    categories,
    macro: {
      precision: meanOf(Object.values(categories).map(({ precision }) => precision)),
      recall: meanOf(Object.values(categories).map(({ recall }) => recall)),
    },
    notPersonalCalledPersonal: {
      n: impersonal.length,
      share: shareOf(impersonal.filter((row) => row.result === 'wrong').length, impersonal.length),
    },
    calibration: {
      certain: calibrationOf(fields, 'certain'),
      likely: calibrationOf(fields, 'likely'),
      possible: calibrationOf(fields, 'possible'),
    },
    purposes: figureOf(formRows),
    purposesByGroup: figuresBy(formRows, grouping === 'category' ? (row) => row.label.purpose : keys[grouping]),
    unseen: fields.filter((row) => !row.answer).length,
  };
}

function meanOf(shares: readonly (number | null)[]): number | null {
  const known = shares.filter((share) => share !== null);
  return shareOf(
    known.reduce((sum, share) => sum + share, 0),
    known.length,
  );
}

function categoriesOf(fields: readonly ScoredField[]): Figures['categories'] {
  const wanted = groupBy(fields, wantedOf);
  const given = groupBy(
    fields.filter((row) => row.found !== null),
    (row) => row.found ?? 'none',
  );
  const share = (rows: readonly ScoredField[]): number | null =>
    shareOf(rows.filter((row) => row.result === 'right').length, rows.length);
  return Object.fromEntries(
    [...new Set([...wanted.keys(), ...given.keys()])].sort().map((category) => [
      category,
      {
        n: wanted.get(category)?.length ?? 0,
        precision: share(given.get(category) ?? []),
        recall: share(wanted.get(category) ?? []),
      },
    ]),
  );
}

function calibrationOf(fields: readonly ScoredField[], confidence: Confidence): { n: number; share: number | null } {
  const said = fields.filter((row) => row.found !== null && row.answer?.classification.confidence === confidence);
  return { n: said.length, share: shareOf(said.filter((row) => row.result === 'right').length, said.length) };
}
