import type { Allowance, Coverage, NotExamined, Witness } from '../model/index.ts';

/** What the first half of the pipeline yields: every source that was read, and the witnesses in it. */
export interface Reading {
  readonly sources: readonly Coverage[];
  readonly notExamined: readonly NotExamined[];
  readonly witnesses: readonly Witness[];
  readonly allowances: readonly Allowance[];
  /** Of a run that was to read only what changed. */
  readonly changes?: ChangedFiles;
}

/** What changed, among all that an adapter reads. */
export interface ChangedFiles {
  readonly since: string;
  readonly has: (path: string) => boolean;
  readonly changed: number;
  readonly total: number;
}
