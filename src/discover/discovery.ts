import type { Coverage, NotExamined } from '../model/index.ts';

/** What to look for, and where. */
export interface DiscoveryRequest {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Files, folders and globs, absolute or relative to the root. */
  readonly paths: readonly string[];
  /** Patterns of paths to leave out, relative to the root, in the syntax of `.gitignore`. */
  readonly ignorePatterns: readonly string[];
  /** Whether `.gitignore` and `.sparsamignore` count. */
  readonly useIgnoreFiles: boolean;
  /** The dialect that a file's name stands for; undefined where no adapter reads it. */
  readonly dialectOf: (path: string) => string | undefined;
}

/** A file that an adapter can read. */
export interface DiscoveredFile {
  /** Relative to the root, with forward slashes; it starts with `../` where a file outside was named. */
  readonly path: string;
  readonly dialect: string;
}

/** What was found, each list sorted. */
export interface Discovery {
  readonly files: readonly DiscoveredFile[];
  /** Files that may hold forms and that no adapter reads, counted by extension. */
  readonly notExamined: readonly NotExamined[];
  /** What was named or met and cannot be read: each is an entry of the report's coverage. */
  readonly unreadable: readonly Coverage[];
}
