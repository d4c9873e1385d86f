import type { DiscoveredFile } from './discovery.ts';
import { openSource } from './open-source.ts';

/** Characters between which a file's name stands where another file refers to it. */
const before = String.raw`(?:^|[\s'"\x60./:<(_-])`;
const after = String.raw`(?=$|[\s'"\x60./:>)])`;

/**
 * The files that may use others: whose text names them, and in turn whose text names those. A cheap look that finds more
 * than there is, never less of what refers to a file by its name.
 *
 * @param root absolute
 * @param used paths of the files that are used
 * @param files among which to look
 * @returns those of `files` that are not used ones themselves
 */
export function filesThatMention(
  root: string,
  used: readonly string[],
  files: readonly DiscoveredFile[],
): readonly DiscoveredFile[] {
  const isUsed = new Set(used);
  const found: DiscoveredFile[] = [];
  let rest = files.filter(({ path }) => !isUsed.has(path));
  let names = namesOf(used);
  while (names.size > 0 && rest.length > 0) {
    const pattern = new RegExp(`${before}(?:${[...names].map(escapeRegExp).join('|')})${after}`, 'm');
    const naming = rest.filter(({ path, dialect }) => {
      const opened = openSource(root, path, dialect);
      return 'text' in opened && pattern.test(opened.text);
    });
    found.push(...naming);
    const named = new Set(naming.map(({ path }) => path));
    rest = rest.filter(({ path }) => !named.has(path));
    names = namesOf([...named]);
  }
  return found;
}

/** What others call a file: its name up to the first dot, without the underscore of partials; an index by its folder. */
function namesOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const [folder = '', file = ''] = path.split('/').slice(-2).length === 2 ? path.split('/').slice(-2) : ['', path];
      const name = file.replace(/^_/, '').replace(/\..*$/, '');
      return [name === 'index' ? folder : name].filter((part) => part !== '');
    }),
  );
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
