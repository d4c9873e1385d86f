import type { ContestedEntry, RequirementLevel, Severity, Verdict } from '../model/index.ts';

/** What a field's requirement comes to for the table: `open` where it is not the same in every case, or not to be seen. */
export type Row = 'required' | 'open' | 'optional';

/**
 * What the purpose says of a category. `spare`: a member of an `anyOf` of which another member does the service already;
 * `optional`: may be offered, never required.
 */
export type Column = 'necessary' | 'conditional' | 'spare' | 'optional' | 'contested' | 'unlisted' | 'never';

/** In what way a field goes beyond its purpose; each is the core of one rule. */
export type ExcessKind = 'required-beyond-purpose' | 'condition-ignored' | 'without-purpose' | 'never-appropriate';

export interface Cell {
  readonly verdict: Verdict;
  readonly excess?: ExcessKind;
  /** A person must decide, whatever the rule says. */
  readonly review?: true;
  /** Where the pack, and not the rule, says how grave it is. */
  readonly severity?: Severity;
}

const necessary: Cell = { verdict: 'necessary' };
const allowed: Cell = { verdict: 'allowed' };
const beyond: Cell = { verdict: 'excessive', excess: 'required-beyond-purpose' };
const perhapsBeyond: Cell = { verdict: 'unclear', excess: 'required-beyond-purpose', review: true };
const withoutPurpose: Cell = { verdict: 'excessive', excess: 'without-purpose' };
const never: Cell = { verdict: 'excessive', excess: 'never-appropriate' };

/**
 * Requirement × need. A spare member that no other list names is left to a person: the pack says that one is enough, not
 * which (a forum may well ask for a user name and an e-mail address). A contested category's cell depends on the pack's
 * line: see `cellOf`.
 */
const table: Readonly<Record<Row, Readonly<Record<Exclude<Column, 'contested'>, Cell>>>> = {
  required: {
    necessary,
    conditional: { verdict: 'excessive', excess: 'condition-ignored' },
    spare: { ...beyond, review: true },
    optional: beyond,
    unlisted: beyond,
    never,
  },
  open: {
    necessary,
    conditional: allowed,
    spare: allowed,
    optional: perhapsBeyond,
    unlisted: { ...withoutPurpose, review: true },
    never,
  },
  optional: {
    necessary,
    conditional: allowed,
    spare: allowed,
    optional: allowed,
    unlisted: withoutPurpose,
    never,
  },
};

/** The table's row for a requirement. */
export function rowOf(level: RequirementLevel): Row {
  return level === 'required' || level === 'optional' ? level : 'open';
}

/**
 * The table's cell for a requirement and a need.
 * @param contested the pack's line where the column is `contested`
 */
export function cellOf(row: Row, column: Column, contested?: ContestedEntry): Cell {
  if (column !== 'contested') return table[row][column];
  const { ifRequired = 'none', ifOptional = 'none' } = contested ?? {};
  const optional = contestedCell(ifOptional, 'without-purpose');
  if (row === 'optional') return optional;
  const required = contestedCell(ifRequired, 'required-beyond-purpose');
  if (row === 'required' || required.excess === undefined) return required;
  // It may turn out to be required, and it is at least optional.
  return { ...required, verdict: optional.verdict === 'excessive' ? 'excessive' : 'unclear', review: true };
}

/** By the packs' scale, `medium` and below depend on facts that the form does not show, or authorities differ. */
function contestedCell(severity: Severity | 'none', excess: ExcessKind): Cell {
  if (severity === 'none') return allowed;
  const grave = severity === 'high' || severity === 'critical';
  return grave ? { verdict: 'excessive', excess, severity } : { verdict: 'unclear', excess, severity, review: true };
}

const badness: Readonly<Record<Verdict, number>> = { necessary: 0, allowed: 0, unclear: 1, excessive: 2 };
const strictness: readonly Column[] = [
  'necessary',
  'conditional',
  'spare',
  'optional',
  'contested',
  'unlisted',
  'never',
];

/** Orders results from the mildest to the gravest: by verdict, then without a finding before with one, then by list. */
export function byMildness(
  a: { readonly cell: Cell; readonly column: Column },
  b: { readonly cell: Cell; readonly column: Column },
): number {
  return (
    badness[a.cell.verdict] - badness[b.cell.verdict] ||
    Number(a.cell.excess !== undefined) - Number(b.cell.excess !== undefined) ||
    strictness.indexOf(a.column) - strictness.indexOf(b.column)
  );
}
