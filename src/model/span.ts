/** A point in a file's text. `offset` counts UTF-16 units from 0; `line` and `column` start at 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file's text; `end` is exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}
