import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Whether a path relative to the rules' folder is left out. */
export type IgnoreRules = (path: string, isFolder: boolean) => boolean;

/** Like git on systems whose file names keep their case. */
const matcher = (): Ignore => ignore({ ignorecase: false });

/** Rules from a list of patterns. */
export function patternRules(patterns: readonly string[]): IgnoreRules {
  if (patterns.length === 0) return () => false;
  const rules = matcher().add([...patterns]);
  return (path, isFolder) => rules.ignores(isFolder ? `${path}/` : path);
}

/**
 * Rules from the ignore files of every level below a folder (gitignore(5), "Pattern format"): a deeper file overrules
 * those above it, but nothing below an ignored folder comes back.
 *
 * @param top absolute; ignore files above it do not count
 * @param fileName such as `.gitignore`
 */
export function ignoreFileRules(top: string, fileName: string): IgnoreRules {
  const rulesOf = memoized((folder) => readRules(join(top, folder, fileName)));

  /** What the files of all levels say of one path; its ancestors are asked before. */
  const isMatched = (path: string, isFolder: boolean): boolean => {
    let ignored = false;
    for (const folder of ancestors(path)) {
      const below = folder === '' ? path : path.slice(folder.length + 1);
      const verdict = rulesOf(folder)?.test(isFolder ? `${below}/` : below);
      if (verdict?.ignored) ignored = true;
      else if (verdict?.unignored) ignored = false;
    }
    return ignored;
  };
  const isIgnoredFolder = memoized((folder) => isMatched(folder, true));

  return (path, isFolder) =>
    ancestors(path).some((folder) => folder !== '' && isIgnoredFolder(folder)) ||
    (isFolder ? isIgnoredFolder(path) : isMatched(path, false));
}

function readRules(file: string): Ignore | undefined {
  try {
    return matcher().add(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // most folders have no ignore file
  }
}

/** The folders above a path, from the top (the empty path) down. */
function ancestors(path: string): string[] {
  const folders = [''];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    folders.push(path.slice(0, slash));
  }
  return folders;
}

function memoized<Value>(compute: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    if (!values.has(key)) values.set(key, compute(key));
    return values.get(key) as Value;
  };
}
