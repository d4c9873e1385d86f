/** What to read. Everything is optional: the current folder is read. */
export interface ReadingOptions {
  /** The project's root, to which all paths in the report are relative. Default: the current folder. */
  readonly root?: string;
  /** Files, folders and globs, relative to the root. Default: the root itself, unless `texts` are given. */
  readonly paths?: readonly string[];
  /** Sources that are at hand as text; their path need not exist, its extension names the dialect. */
  readonly texts?: readonly { readonly path: string; readonly text: string }[];
  /** Glob patterns of paths to leave out, in the syntax of `.gitignore`. */
  readonly ignorePatterns?: readonly string[];
  /** Whether `.gitignore` and `.sparsamignore` count. Default: true. */
  readonly useIgnoreFiles?: boolean;
  /** Whether comments in sources may answer for findings. Default: true. */
  readonly inline?: boolean;
  /** Only what changed since this commit (`HEAD`: what is not committed), and forms that use what changed. */
  readonly since?: string;
  /** Called after each source with the number of sources read and their total. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The paths to look below: what was named, else everything, unless texts are given. */
export function pathsOf({ paths, texts = [] }: ReadingOptions): readonly string[] {
  return paths ?? (texts.length > 0 ? [] : ['.']);
}
