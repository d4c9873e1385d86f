import type { ConditionalEntry, ContestedEntry, Purpose } from '../model/index.ts';
import { covers, narrowness } from './category.ts';

/** A purpose's word on a category, from one of its lists. */
export type Line =
  | { readonly list: 'necessary'; readonly category: string; readonly alternative?: Alternative }
  | { readonly list: 'conditional'; readonly category: string; readonly entry: ConditionalEntry; readonly met: boolean }
  | { readonly list: 'contested'; readonly category: string; readonly entry: ContestedEntry }
  | { readonly list: 'optional' | 'never'; readonly category: string };

/** The members of an `anyOf`, of which one is necessary. Compared by identity. */
export interface Alternative {
  readonly members: readonly string[];
}

/**
 * All that a purpose says, line by line.
 * @param jurisdictions ISO 3166 codes: a condition that exists only elsewhere is left out
 * @param asked the categories of the form's fields, from which some conditions are evident
 */
export function linesOf(
  purpose: Purpose,
  jurisdictions: readonly string[],
  asked: readonly string[] = [],
): readonly Line[] {
  const scopes = new Set(jurisdictions.map((code) => code.toUpperCase()));
  const applies = (entry: ConditionalEntry): boolean =>
    entry.jurisdictions === undefined || entry.jurisdictions.some((code) => scopes.has(code.toUpperCase()));
  return [
    ...purpose.necessary.flatMap((entry): Line[] => {
      if (typeof entry === 'string') return [{ list: 'necessary', category: entry }];
      const alternative = { members: entry.anyOf };
      return entry.anyOf.map((category) => ({ list: 'necessary', category, alternative }));
    }),
    ...purpose.conditional
      .filter(applies)
      .map((entry): Line => ({ list: 'conditional', category: entry.category, entry, met: isEvident(entry, asked) })),
    ...purpose.optional.map((category): Line => ({ list: 'optional', category })),
    ...purpose.contested.map((entry): Line => ({ list: 'contested', category: entry.category, entry })),
    ...purpose.never.map((category): Line => ({ list: 'never', category })),
  ];
}

/** Whether the form shows by what it asks, and what it does not ask, that the condition holds. */
function isEvident({ evident }: ConditionalEntry, asked: readonly string[]): boolean {
  if (!evident) return false;
  const isAsked = (id: string): boolean => asked.some((category) => covers(id, category));
  return (evident.asked ?? []).every(isAsked) && !(evident.notAsked ?? []).some(isAsked);
}

/** The lines that decide a category: of those that cover it, the narrowest; several where more lists name the same id. */
export function linesFor(lines: readonly Line[], category: string): readonly Line[] {
  const covering = lines.filter((line) => covers(line.category, category));
  const longest = Math.max(...covering.map((line) => narrowness(line.category)));
  return covering.filter((line) => narrowness(line.category) === longest);
}
