/** One input text. */
export interface Source {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What the text is written in, named by its file extension without the dot (`html`, `tsx`, `blade.php`). */
  readonly dialect: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

export type SourceStatus = 'read' | 'no-forms' | 'partial' | 'unreadable';

/** What became of one input: no file is skipped without a line of coverage. */
export interface Coverage {
  readonly path: string;
  readonly sha256: string;
  readonly status: SourceStatus;
  /** Why a source is partial or unreadable, in English. */
  readonly reason?: string;
}
