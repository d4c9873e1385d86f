/** The end of a path, which tells the most of a file. */
export interface LastSteps {
  /** The file's own name, without its endings. */
  readonly file: string;
  readonly folders: readonly string[];
  /** All of them as they are written. */
  readonly quote: string;
}

/** A file's name and so many of the folders above it. */
export function lastSteps(path: string, folders: number): LastSteps {
  const steps = path.split('/').slice(-1 - folders);
  const file = steps.at(-1)?.replace(/\.[\w.]+$/, '') ?? '';
  return { file, folders: steps.slice(0, -1), quote: steps.join('/') };
}
