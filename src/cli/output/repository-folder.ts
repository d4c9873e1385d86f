import { relative, sep } from 'node:path';

/** Where build services say that they checked the repository out: GitHub, GitLab. */
const tops = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * The project's root as seen from the top of the repository that a build service checked out: it shows findings at paths
 * from there.
 *
 * @param root absolute
 * @returns with forward slashes; undefined where the root is the top, or lies outside, or no build service is there
 */
export function repositoryFolder(root: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  for (const top of tops.flatMap((name) => env[name] || [])) {
    const folder = relative(top, root).split(sep).join('/');
    if (folder !== '' && !folder.startsWith('..') && !folder.startsWith('/')) return folder;
  }
  return undefined;
}
