import type { Coverage } from '../model/index.ts';

/** The files below a folder, relative to it, in any order; symbolic links are among them, not followed. */
export interface Listing {
  readonly paths: readonly string[];
  /** Folders that could not be opened. */
  readonly unreadable: readonly Coverage[];
}
