import type { Element } from '../parsers/html.ts';

/** A table's row while it is read. */
export interface Row {
  readonly element: Element;
  readonly cells: Element[];
  /** The row before it in the same table. */
  readonly above?: Row;
}

/** Where a control stands in its table. */
export interface Cell {
  readonly element: Element;
  readonly row: Row;
  readonly column: number;
  readonly firstRow: Row;
}

/** The nearest of each kind of element around a place. Shared by all that stand in the same ones. */
export interface Scope {
  readonly form?: Element;
  readonly label?: Element;
  readonly fieldset?: Element;
  /** An element with the role of a group of controls. */
  readonly group?: Element;
  readonly cell?: Cell;
  readonly language?: string;
  /** Hides what is in it: by style, `hidden` or `aria-hidden`. */
  readonly concealer?: Element;
  /** A component around the place that has a label: `<my-field label="…"><input>`. */
  readonly component?: Element;
  readonly search?: Element;
  readonly disabled?: Element;
  readonly editor?: Element;
}
