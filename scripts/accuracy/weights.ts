import { createClassifier } from '../../src/classify/index.ts';
import { thresholds, weights } from '../../src/classify/weights.ts';
import type { Form, Rulebook } from '../../src/model/index.ts';
import { answersOf } from './answers.ts';
import type { Corpus } from './corpus.ts';
import { partOf } from './parts.ts';
import { score } from './score.ts';

/** How far a weight is turned: a weight that is right loses by either. */
const factors = [0.6, 0.8, 1.25, 1.6];

/** The change of "right less wrong" in each part of the sites when one number is multiplied. */
export interface Turn {
  readonly weight: string;
  readonly factor: number;
  readonly change: Readonly<Record<string, number>>;
}

type Table = Record<string, unknown>;

/** Every number of a table, by its path: `text.label`. */
function numbersIn(table: Table, path = ''): { table: Table; key: string; weight: string; value: number }[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const weight = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'number') return value === 0 ? [] : [{ table, key, weight, value }];
    return typeof value === 'object' && value !== null ? numbersIn(value as Table, weight) : [];
  });
}

/** Turns one weight after the other up and down and counts again, part by part of the sites. */
export function turnsOf(corpus: Corpus, pages: ReadonlyMap<string, readonly Form[]>, rulebook: Rulebook): Turn[] {
  const marksByPart = (): Record<string, number> => {
    const marks: Record<string, number> = {};
    for (const { label, result } of score(corpus, answersOf(pages, createClassifier(rulebook))).fields) {
      const part = partOf(label.site);
      marks[part] = (marks[part] ?? 0) + (result === 'right' ? 1 : result === 'wrong' ? -1 : 0);
    }
    return marks;
  };
  const base = marksByPart();
  return [...numbersIn(weights as Table), ...numbersIn(thresholds as Table)].flatMap(({ table, key, weight, value }) =>
    factors.map((factor) => {
      table[key] = value * factor;
      const marks = marksByPart();
      table[key] = value;
      const change = Object.fromEntries(Object.entries(base).map(([part, mark]) => [part, (marks[part] ?? 0) - mark]));
      return { weight, factor, change };
    }),
  );
}

/** The turns as a table for people. */
export function printTurns(turns: readonly Turn[]): string {
  const parts = Object.keys(turns[0]?.change ?? {}).sort();
  const head = `${'weight'.padEnd(24)}times${parts.map((part) => `part ${part}`.padStart(8)).join('')}`;
  const lines = turns.map(({ weight, factor, change }) => {
    const changes = parts.map((part) => String(change[part] ?? 0).padStart(8)).join('');
    return `${weight.padEnd(24)}${String(factor).padStart(5)}${changes}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}
