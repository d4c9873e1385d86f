import type { Classification, Field, Language, Need, Purpose, Rulebook, Verdict } from '../model/index.ts';
import { isNeutral, leavesBelow, narrowness } from './category.ts';
import { type Line, linesFor, linesOf } from './line.ts';
import { chooseMembers } from './member.ts';
import { type Members, mildest, needOf, type Standing, standingOf } from './need.ts';
import { type Cell, type ExcessKind, type Row, rowOf } from './verdict.ts';

/** In what way a field goes beyond the purpose, and what a rule needs to know of it. */
interface Excess {
  readonly kind: ExcessKind;
  readonly review: boolean;
  readonly severity?: Cell['severity'];
  /** The category that does the service already, where one of several is enough. */
  readonly instead?: string;
}

/** What was decided about one field. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Absent where there is nothing that could decide: no purpose, no category. */
  readonly need?: Need;
  readonly excess?: Excess;
}

interface Scope {
  readonly purposes: readonly Purpose[];
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly jurisdictions: readonly string[];
}

/**
 * Holds every field against what the form is for.
 *
 * Several purposes come to their union: the one that permits most decides, and is named. Without a purpose, and without a
 * category, the answer is `unclear`.
 *
 * @returns parallel to `fields`
 */
export function assess(
  fields: readonly Field[],
  classifications: readonly Classification[],
  scope: Scope,
): readonly Assessment[] {
  const { purposes, rulebook, language } = scope;
  const asked = fields.map((field, index) => {
    const category = classifications[index]?.category ?? null;
    const weighed = category !== null && category !== 'none' && !isNeutral(category, rulebook.categories);
    return { field, category, weighed: weighed ? category : null, row: rowOf(field.requirement.level) };
  });
  const categories = asked.flatMap(({ category }) => category ?? []);
  const readings = purposes.map((purpose) => {
    const lines = linesOf(purpose, scope.jurisdictions, categories);
    const members = chooseMembers(
      asked.map(({ weighed, row }) => ({ category: weighed, row })),
      lines,
    );
    return { purpose, lines, members };
  });
  const [first] = purposes;
  return asked.map(({ category, weighed, row }) => {
    if (category === null) return { verdict: 'unclear' };
    if (weighed === null) {
      return { verdict: 'allowed', ...(first && { need: { purpose: first.id, list: 'neutral', law: [] } }) };
    }
    const standing = mildest(
      readings.map((reading) => ({ ...standingOfAny(weighed, row, reading, rulebook), purpose: reading.purpose })),
    );
    return standing ? decided(standing, standing.purpose, language) : { verdict: 'unclear' };
  });
}

function decided(standing: Standing, purpose: Purpose, language: Language): Assessment {
  const { verdict, excess, review, severity } = standing.cell;
  return {
    verdict,
    need: needOf(standing, purpose, language),
    ...(excess && {
      excess: {
        kind: excess,
        review: review === true,
        ...(severity && { severity }),
        ...(standing.instead !== undefined && { instead: standing.instead }),
      },
    }),
  };
}

/**
 * Where the classifier could name only a group, and the purpose speaks of what is below it: the mildest of the leaves, as
 * a question for a person. Leaves that do not agree leave the verdict open, unless the purpose needs a part of a group
 * that is asked as a whole (an address in one field; but not a mere heading such as `contact`).
 */
function standingOfAny(
  category: string,
  row: Row,
  { lines, members }: { readonly lines: readonly Line[]; readonly members: Members },
  { categories }: Rulebook,
): Standing {
  const own = standingOf(category, row, lines, members);
  const reach = own.line ? narrowness(own.line.category) : -1;
  const leaves = leavesBelow(category, categories).filter(({ id }) => !isNeutral(id, categories));
  const narrower = leaves.some(({ id }) => linesFor(lines, id).some((line) => narrowness(line.category) > reach));
  if (!narrower) return own;

  const standings = leaves.map(({ id }) => standingOf(id, row, lines, members));
  const best = mildest(standings);
  if (!best) return own;
  const whole = categories.get(category)?.sensitivity != null;
  if (whole && best.column === 'necessary') return best;
  const agreed = standings.every(({ cell }) => cell.verdict === best.cell.verdict);
  return { ...best, cell: { ...best.cell, verdict: agreed ? best.cell.verdict : 'unclear', review: true } };
}
