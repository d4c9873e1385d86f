import { git } from './git.ts';

/** What changed in a work tree, or why that cannot be told: there is no git, no such commit, or no common ancestor. */
export type Changes =
  | { readonly has: (path: string) => boolean; readonly paths: readonly string[] }
  | { readonly unable: 'no-git' | 'unknown' | 'unrelated' };

/**
 * The files that differ from where the current commit left another one, committed or not, untracked ones among them.
 * Nothing that the repository configures is executed.
 *
 * @param root absolute
 * @param since any name of a commit; `HEAD` for what is not committed. It is never taken for an option
 * @returns paths relative to the root; deleted files are among them
 */
export async function changesSince(root: string, since: string): Promise<Changes> {
  if (!(await git(root, ['rev-parse', '--is-inside-work-tree']))) return { unable: 'no-git' };
  const [base, head] = [await commitOf(root, since), await commitOf(root, 'HEAD')];
  if (since === 'HEAD' && head === undefined) return { has: () => true, paths: [] }; // nothing was ever committed
  if (base === undefined || head === undefined) return { unable: 'unknown' };
  const fork = (await git(root, ['merge-base', base, head]))?.stdout.trim();
  if (!fork) return { unable: 'unrelated' };
  const unfiltered = await withoutFilters(root);
  const differing = await git(root, [...unfiltered, 'diff', ...differ, fork, '--']);
  const untracked = await git(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  if (!differing || !untracked) return { unable: 'unknown' };
  const paths = [...differing.stdout.split('\0'), ...untracked.stdout.split('\0')].filter((path) => path !== '').sort();
  const files = new Set(paths);
  const repositories = paths.filter((path) => path.endsWith('/'));
  return {
    has: (path) => files.has(path) || repositories.some((repository) => path.startsWith(repository)),
    paths,
  };
}

const differ = [
  '--name-only',
  '-z',
  '--relative',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
];

/** A commit's full name, undefined where nothing is called so. */
export async function commitOf(root: string, name: string): Promise<string | undefined> {
  const answer = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return answer?.stdout.trim() || undefined;
}

/** Options that empty every filter that the repository configures: git would run them to compare files. */
async function withoutFilters(root: string): Promise<readonly string[]> {
  const answer = await git(root, [
    'config',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter[.].*[.](clean|process|required)$',
  ]);
  const keys = answer?.stdout.split('\0').filter((key) => key !== '') ?? [];
  return keys.flatMap((key) => ['-c', key.endsWith('.required') ? `${key}=false` : `${key}=`]);
}
