import { type Alternative, type Line, linesFor } from './line.ts';
import type { Row } from './verdict.ts';

/** A field as far as the choice of an alternative's member needs it. */
export interface Asked {
  /** Null where the category is not known or not weighed. */
  readonly category: string | null;
  readonly row: Row;
}

const firmness: readonly Row[] = ['required', 'open', 'optional'];

/**
 * Which member of each `anyOf` counts as the necessary one: a member that is required before one that is not, one that
 * the purpose's other lists have nothing against before one that they make conditional or contest, and of equals the one
 * that the purpose names first. Several fields of one member (an address in parts, an e-mail asked twice) are one answer.
 */
export function chooseMembers(fields: readonly Asked[], lines: readonly Line[]): ReadonlyMap<Alternative, string> {
  const best = new Map<Alternative, { readonly member: string; readonly rank: readonly number[] }>();
  for (const { category, row } of fields) {
    if (category === null) continue;
    const deciding = linesFor(lines, category);
    for (const line of deciding) {
      if (line.list !== 'necessary' || !line.alternative) continue;
      const rank = [firmness.indexOf(row), disfavour(deciding), line.alternative.members.indexOf(line.category)];
      const leader = best.get(line.alternative);
      if (!leader || isBefore(rank, leader.rank)) best.set(line.alternative, { member: line.category, rank });
    }
  }
  return new Map([...best].map(([alternative, { member }]) => [alternative, member]));
}

/** By the first number in which they differ. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((rank, index) => rank !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

/** 0 to 2: how much the purpose's other lists have against the same category. */
function disfavour(lines: readonly Line[]): number {
  if (lines.some((line) => line.list === 'contested')) return 2;
  return lines.some((line) => line.list === 'conditional') ? 1 : 0;
}
