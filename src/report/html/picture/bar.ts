import { html, type Markup } from '../markup.ts';

/** A stretch of a bar; `kind` names its colour and pattern in the style. */
export interface Stretch {
  readonly kind: string;
  readonly count: number;
}

/**
 * A bar whose stretches are as long as what they count. It says nothing that does not stand beside it in words, so it is
 * hidden from screen readers.
 * @param whole what the full width stands for
 */
export function bar(stretches: readonly Stretch[], whole: number): Markup {
  let start = 0;
  const drawn = stretches
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const x = percent(start, whole);
      start += count;
      return html`<rect class="stretch ${kind}" x="${x}" width="${percent(count, whole)}" height="100%"/>`;
    });
  return html`<svg class="bar" aria-hidden="true">${drawn}</svg>`;
}

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Number(((part / whole) * 100).toFixed(3))}%`;
