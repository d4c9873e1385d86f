import type { Gap, MarkWords, Source, Witness } from '../model/index.ts';

/** What an adapter may ask of the world around its source. */
export interface Surroundings {
  /** The text of another file of the project, by its path relative to the root; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The words by which forms mark a field as required or optional. */
  readonly marks: MarkWords;
}

/** What an adapter found in one source. */
export interface Extraction {
  readonly witnesses: readonly Witness[];
  /** What could not be read although it concerns forms; it makes the source `partial`. */
  readonly gaps: readonly Gap[];
}

/** Reads the forms of one dialect. */
export interface Adapter {
  /** The folder's name. */
  readonly id: string;
  /** File extensions without the leading dot; the longest that fits a path wins (`blade.php` before `php`). */
  readonly extensions: readonly string[];
  /** Other adapters' extensions in which this one's dialect is met, and how to tell (a Django template in `.html`). */
  readonly alsoIn?: { readonly extensions: readonly string[]; readonly recognises: (text: string) => boolean };
  /** A cheap look that may say no only where `extract` would find nothing. */
  readonly mayHoldForms: (text: string) => boolean;
  /**
   * Reads every form of a source, spans pointing into `source.text`.
   * @throws never for what a source says: what cannot be read becomes a gap.
   */
  readonly extract: (source: Source, surroundings: Surroundings) => Promise<Extraction>;
}
