/**
 * Which part of a project was read, where it was not the whole: what changed since a commit, and whatever uses it.
 * What only the whole project can tell (what is gone, what is nowhere) such a report does not say.
 */
export interface Scope {
  /** The commit's name as it was asked for: `origin/main`; `HEAD` for what is not committed. */
  readonly since: string;
  /** How many files changed, of those that may hold forms or are used by files that do; deleted ones are counted. */
  readonly changed: number;
  /** How many files an adapter reads, changed or not. */
  readonly total: number;
}
