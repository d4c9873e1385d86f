import type { Evidence } from '../../../model/index.ts';
import { signalWord } from '../../signal/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

/** What was seen, each piece with its grade. */
export const evidenceList = (pieces: readonly Evidence[]): Markup =>
  pieces.length === 0
    ? html``
    : html`<ul class="evidence">${distinct(pieces).map((piece) => html`<li>${evidence(piece)}</li>`)}</ul>`;

const evidence = ({ signal, quote, grade }: Evidence): Markup =>
  html`<b class="grade ${grade}">${grade}</b> ${both((_, language) => signalWord(signal, language))}${quote && html` <q>${quote}</q>`}`;

/** The same words at several places are said once. */
function distinct(pieces: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return pieces.filter(({ signal, quote, grade }) => {
    const key = [signal, quote, grade].join('\0');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a grade means. */
export const gradeMeaning = (grade: Evidence['grade']): Markup =>
  html`<b class="grade ${grade}">${grade}</b> ${both((text) => text.method.grade[grade])}`;

/** What the grades mean, in a line. */
export const gradeKey = (): Markup =>
  html`<ul class="key"><li>${both((text) => text.method.grades)}:</li>${(['A', 'B', 'C'] as const).map(
    (grade) => html`<li>${gradeMeaning(grade)}</li>`,
  )}</ul>`;
