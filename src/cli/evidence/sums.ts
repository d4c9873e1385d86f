import { createHash } from 'node:crypto';

/** The file that lists every other file's digest, as `sha256sum --check` reads it. */
export const sumsName = 'SHA256SUMS';

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Lines of digest and path, by path. */
export function formatSums(files: ReadonlyMap<string, string | Uint8Array>): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${sha256(files.get(path) ?? '')}  ${path}\n`).join('');
}

/**
 * Digests by path.
 * @returns undefined where the text is no such list, or names what cannot be in a bundle
 */
export function parseSums(text: string): ReadonlyMap<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, digest = '', path = ''] = /^([0-9a-f]{64}) {2}([^\0]+)$/.exec(line) ?? [];
    if (
      digest === '' ||
      sums.has(path) ||
      path.split('/').some((part) => part === '' || part === '.' || part === '..')
    ) {
      return undefined;
    }
    sums.set(path, digest);
  }
  return text.endsWith('\n') && sums.size > 0 ? sums : undefined;
}
