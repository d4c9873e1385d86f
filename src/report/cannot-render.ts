/** A report cannot be made in a form that was asked for, for a reason that a person can mend. The message says how. */
export class CannotRender extends Error {
  override readonly name = 'CannotRender';
}
