import { basename, dirname, join } from 'node:path';
import type { Listing } from './listing.ts';
import { isSkipped } from './skipped.ts';
import { unreadable } from './unreadable.ts';

const listFiles = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];

/**
 * Lists a folder as git sees it: tracked and untracked files, without those that git ignores. Submodules are other
 * projects and stay out; untracked repositories inside the folder are listed with their own rules.
 *
 * @param folder absolute
 * @returns paths relative to the folder; undefined where git is missing or the folder is in no work tree
 */
export async function listWithGit(folder: string): Promise<Listing | undefined> {
  const paths: string[] = [];
  const failures: Listing['unreadable'][number][] = [];
  const repositories = [''];
  for (let prefix = repositories.pop(); prefix !== undefined; prefix = repositories.pop()) {
    const answer = await git(join(folder, prefix), listFiles);
    if (!answer) {
      if (prefix === '') return undefined;
      failures.push(unreadable(prefix.slice(0, -1), 'git cannot list this repository'));
      continue;
    }
    for (const path of answer.stdout.split('\0')) {
      if (path.endsWith('/')) repositories.push(...(isSkipped(prefix + path) ? [] : [prefix + path]));
      else if (path !== '') paths.push(prefix + path);
    }
    for (const closed of closedFolders(answer.stderr)) failures.push(unreadable(prefix + closed, 'permission denied'));
  }
  return { paths, unreadable: failures };
}

/** Whether git ignores a folder as a whole, so that it lists nothing of it. */
export async function isIgnoredByGit(folder: string): Promise<boolean> {
  return (await git(dirname(folder), ['check-ignore', '-q', '--', basename(folder)])) !== undefined;
}

/** The folders that git's warnings name: it goes on without them and still reports success. */
function closedFolders(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: could not open directory '(.*?)\/?': Permission denied$/gm)].map(
    ([, folder]) => folder ?? '',
  );
}

/** Points git at another repository than the one that the folder is in, as in hooks. */
const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];

/** Git's output where it succeeds, else undefined. Nothing that the repository configures is executed. */
export async function git(
  folder: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string } | undefined> {
  const { execFile } = await import('node:child_process'); // files that are named need none of it
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of repositoryVariables) delete env[name as keyof typeof env];
  const command = ['-c', 'core.fsmonitor=false', ...args];
  return new Promise((resolve) => {
    execFile('git', command, { cwd: folder, env, maxBuffer: 2 ** 30 }, (error, stdout, stderr) =>
      resolve(error ? undefined : { stdout, stderr }),
    );
  });
}
