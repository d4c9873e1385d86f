import { createClassifier } from '../../src/classify/index.ts';
import { neighbourSignals } from '../../src/classify/neighbour/index.ts';
import type { Form, Rulebook } from '../../src/model/index.ts';
import { answersOf } from './answers.ts';
import type { Corpus } from './corpus.ts';
import { type Result, score } from './score.ts';

/** The signals of fields, then those around them, then those of forms. A name may stand for a field's and a form's. */
const signals = [
  ...['autocomplete', 'type', 'inputmode', 'pattern', 'label', 'aria-label', 'placeholder', 'title', 'before', 'help'],
  ...['legend', 'heading', 'table-header', 'name', 'id', 'option'],
  ...Object.keys(neighbourSignals),
  ...['button', 'page-title', 'text', 'link', 'action', 'class', 'symbol', 'field-set'],
];

/** What is gained by hearing a signal: the change of the counts against the same run without it. */
export interface Gain {
  readonly signal: string;
  readonly fields: { readonly right: number; readonly wrong: number };
  readonly forms: { readonly right: number; readonly wrong: number };
}

/** Leaves out one signal after the other (ablation) and counts again. */
export function gainsOf(corpus: Corpus, pages: ReadonlyMap<string, readonly Form[]>, rulebook: Rulebook): Gain[] {
  const countsWithout = (without: readonly string[]) => {
    const { fields, forms } = score(corpus, answersOf(pages, createClassifier(rulebook, without)));
    const count = (rows: readonly { result: Result }[], result: Result): number =>
      rows.filter((row) => row.result === result).length;
    const counts = (rows: readonly { result: Result }[]) => ({
      right: count(rows, 'right'),
      wrong: count(rows, 'wrong'),
    });
    return { fields: counts(fields), forms: counts(forms) };
  };
  const all = countsWithout([]);
  return signals.map((signal) => {
    const { fields, forms } = countsWithout([signal]);
    return {
      signal,
      fields: { right: all.fields.right - fields.right, wrong: all.fields.wrong - fields.wrong },
      forms: { right: all.forms.right - forms.right, wrong: all.forms.wrong - forms.wrong },
    };
  });
}

/** The gains as a table for people, the greatest first. */
export function printGains(gains: readonly Gain[]): string {
  const sign = (count: number): string => (count > 0 ? `+${count}` : String(count)).padStart(8);
  const lines = gains
    .toSorted((a, b) => b.fields.right + b.forms.right - a.fields.right - a.forms.right)
    .map(
      ({ signal, fields, forms }) =>
        `${signal.padEnd(16)}${sign(fields.right)}${sign(fields.wrong)}${sign(forms.right)}${sign(forms.wrong)}`,
    );
  const head = `${'hearing it'.padEnd(16)}   fields   wrong   forms   wrong`;
  return `${[head, ...lines].join('\n')}\n`;
}
