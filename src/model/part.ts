import type { Witness } from './form.ts';
import type { Allowance } from './justification.ts';
import type { NotExamined } from './report.ts';
import type { PackInfo } from './rulebook.ts';
import type { Coverage } from './source.ts';

/** One of several runs that share a project's files: the first of three is `{ index: 1, count: 3 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * What one of several runs read, before anything is linked or judged: that needs all of them. What `--shard` prints and
 * `sparsam merge` reads.
 */
export interface Part {
  readonly schemaVersion: string;
  readonly tool: { readonly name: string; readonly version: string; readonly packs: readonly PackInfo[] };
  readonly shard: Shard;
  /** SHA-256 over what decides on reading and judging: all parts of one report were read with the same. */
  readonly settings: string;
  /** SHA-256 over the paths of all files of the project that an adapter reads. */
  readonly files: string;
  /** The commit that was checked out; null outside git. */
  readonly commit: string | null;
  readonly sources: readonly Coverage[];
  readonly notExamined: readonly NotExamined[];
  readonly witnesses: readonly Witness[];
  /** Comments in the sources that answer for findings. */
  readonly allowances: readonly Allowance[];
}
