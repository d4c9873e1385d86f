import type { Language, Need, Purpose } from '../model/index.ts';
import { type Alternative, type Line, linesFor } from './line.ts';
import { byMildness, type Cell, type Column, cellOf, type Row } from './verdict.ts';

/** What one purpose says of one category at one requirement. */
export interface Standing {
  readonly column: Column;
  readonly cell: Cell;
  /** Absent where no list names the category. */
  readonly line?: Line;
  /** The member that does the service, where the category is a further member of the same `anyOf`. */
  readonly instead?: string;
}

/** The member of each alternative that counts as the necessary one. */
export type Members = ReadonlyMap<Alternative, string>;

/**
 * Which word counts where several lists name the same id. A condition's truth cannot be seen in a form: a field that is
 * always required falls to the contested list before the condition is held against it.
 */
const precedence: Readonly<Record<Row, readonly Column[]>> = {
  required: ['necessary', 'contested', 'conditional', 'optional', 'spare', 'never'],
  open: ['necessary', 'spare', 'conditional', 'contested', 'optional', 'never'],
  optional: ['necessary', 'spare', 'conditional', 'optional', 'contested', 'never'],
};

/** What a purpose's lines say of a category, after the pack's reading rules. */
export function standingOf(category: string, row: Row, lines: readonly Line[], members: Members): Standing {
  const candidates = linesFor(lines, category).map((line) => ({ line, column: columnOf(line, members) }));
  const order = precedence[row];
  const [deciding] = candidates.sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  if (!deciding) return { column: 'unlisted', cell: cellOf(row, 'unlisted') };
  const { line, column } = deciding;
  const spare = candidates.find((candidate) => candidate.column === 'spare')?.line;
  const instead = spare && memberInstead(spare, members);
  return {
    column,
    cell: cellOf(row, column, line.list === 'contested' ? line.entry : undefined),
    line,
    ...(instead !== undefined && { instead }),
  };
}

/** The mildest of several standings. */
export function mildest<T extends Standing>(standings: readonly T[]): T | undefined {
  return [...standings].sort(byMildness)[0];
}

/** A standing as the report tells it. */
export function needOf({ column, line }: Standing, purpose: Purpose, language: Language): Need {
  const list = column === 'spare' ? 'optional' : column === 'optional' && line ? line.list : column;
  if (!line) return { purpose: purpose.id, list, law: [] };
  const said = { purpose: purpose.id, list, category: line.category };
  if (line.list === 'conditional') {
    return { ...said, note: line.entry.when[language], notes: line.entry.when, law: line.entry.refs };
  }
  if (line.list === 'contested') {
    return { ...said, note: line.entry.why[language], notes: line.entry.why, law: [] };
  }
  return { ...said, law: [] };
}

function columnOf(line: Line, members: Members): Column {
  if (line.list === 'conditional') {
    if (!line.entry.requiredAllowed) return 'optional';
    return line.met ? 'necessary' : 'conditional';
  }
  return memberInstead(line, members) === undefined ? line.list : 'spare';
}

function memberInstead(line: Line, members: Members): string | undefined {
  if (line.list !== 'necessary' || !line.alternative) return undefined;
  const member = members.get(line.alternative);
  return member === line.category ? undefined : member;
}
