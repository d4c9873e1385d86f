import type { Evidence } from '../model/index.ts';

/** Signals of one group tend to say the same thing twice: within a group the strongest counts, the others a little. */
export type SignalGroup = 'declared' | 'markup' | 'words' | 'name' | 'options' | 'neighbours';

/** One signal's word for a category. */
export interface Vote {
  /** A category's id, or `none`. */
  readonly category: string;
  readonly weight: number;
  readonly group: SignalGroup;
  readonly evidence: Evidence;
}

/** A quote stays one short line. */
export function quoteOf(text: string): string {
  const characters = [...text];
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}
