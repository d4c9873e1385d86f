import { distance } from 'fastest-levenshtein';

/** Something wrong in a file of data, at its place. */
export interface Diagnostic {
  /** As the file was named to the reader. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** A diagnostic as one line: `file:line:column message (did you mean 'x'?)`. */
export function formatDiagnostic({ file, line, column, message, suggestion }: Diagnostic): string {
  const hint = suggestion === undefined ? '' : ` (did you mean '${suggestion}'?)`;
  return `${file}:${line}:${column} ${message}${hint}`;
}

/** Packs that are not valid. The message holds one line for each diagnostic. */
export class RulebookError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'RulebookError';
    this.diagnostics = diagnostics;
  }
}

/** Diagnostics in the order in which a person would meet them, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]));
  return [...byText.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Longer words are no typing errors of each other, and comparing them costs their product. */
const LONGEST = 100;

/**
 * The known word that was probably meant: the nearest one within a third of the word's length (two letters change places in
 * short words too), or one that differs by its case, its separators or a missing beginning (`email` for `contact.email`).
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  const plain = plainForm(word);
  for (const candidate of [...known].sort()) {
    const plainCandidate = plainForm(candidate);
    const steps = plain === plainCandidate ? 0 : candidate.endsWith(`.${word}`) ? 1 : distance(plain, plainCandidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

function plainForm(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}
