import { type Diagnostic, suggest } from './diagnostic.ts';
import { mergeById } from './merge.ts';
import { type Reference, referencesOf } from './names.ts';
import type { Pack } from './pack.ts';
import type { CheckedFile, OpenedPack } from './read-pack.ts';
import { lineOf, statePurposes } from './resolve-purposes.ts';

/** The ids that the packs define together, by kind. */
type Known = Readonly<Record<Reference['to'], ReadonlySet<string>>>;

/**
 * Follows every name in the opened packs' files: to categories, sources of law, sets, parents, rules.
 * @param opened the packs whose files are at hand
 * @param packs all packs in the order in which they are merged, the opened ones among them
 * @returns diagnostics for names that lead nowhere, for purposes that extend each other in a circle, and for packs of one id
 */
export function checkReferences(opened: readonly OpenedPack[], packs: readonly Pack[]): Diagnostic[] {
  const known = knownIn(packs);
  const files = opened.flatMap((pack) => pack.files);
  return [
    ...files.flatMap((file) => deadNames(file, referencesOf(file), known)),
    ...circles(files, packs),
    ...twins(opened, packs),
  ];
}

function knownIn(packs: readonly Pack[]): Known {
  const ids = (list: (pack: Pack) => readonly { readonly id: string }[]): Set<string> =>
    new Set(packs.flatMap(list).map((thing) => thing.id));
  return {
    category: ids((pack) => pack.categories),
    source: ids((pack) => pack.law),
    set: ids((pack) => pack.neverSets),
    purpose: ids((pack) => pack.purposes),
    rule: ids((pack) => pack.rules),
    phrases: ids((pack) => pack.phrases),
  };
}

const KINDS: Readonly<Record<Reference['to'], string>> = {
  category: 'category',
  source: 'source of law',
  set: 'set',
  purpose: 'purpose',
  rule: 'rule',
  phrases: 'list of phrases',
};

/** Of names in a file those that lead nowhere in these packs. */
export function danglingNames(file: CheckedFile, names: readonly Reference[], packs: readonly Pack[]): Diagnostic[] {
  return deadNames(file, names, knownIn(packs));
}

function deadNames({ document }: CheckedFile, names: readonly Reference[], known: Known): Diagnostic[] {
  return names
    .filter(({ to, name }) => !known[to].has(name))
    .map(({ to, name, path, part }) => {
      const suggestion = suggest(name, known[to]);
      const message = `no ${KINDS[to]} is called '${name}'`;
      return {
        file: document.file,
        ...document.place(path, part),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });
}

/** Purposes that extend each other in a circle, or themselves where no earlier pack has them. */
function circles(files: readonly CheckedFile[], packs: readonly Pack[]): Diagnostic[] {
  const stated = statePurposes(packs, mergeById(packs.map((pack) => pack.neverSets)));
  return files.flatMap((file) => {
    if (file.kind !== 'purpose') return [];
    const line = lineOf(file.value.id, stated);
    const end = line.at(-1)?.extends;
    if (end === undefined || end !== file.value.id) return [];
    const way = [...line.map((purpose) => purpose.id), end].join(' → ');
    const message =
      line.length === 1
        ? `'${end}' extends itself, and no earlier pack has it`
        : `purposes extend each other in a circle: ${way}`;
    return [{ file: file.document.file, ...file.document.place(['extends']), message }];
  });
}

/** Packs whose id another pack has: a report could not tell them apart. */
function twins(opened: readonly OpenedPack[], packs: readonly Pack[]): Diagnostic[] {
  return opened.flatMap(({ pack, files }) => {
    const { id } = pack.info;
    const head = files.find((file) => file.kind === 'pack')?.document;
    if (!head || packs.findIndex((other) => other.info.id === id) === packs.indexOf(pack)) return [];
    return [{ file: head.file, ...head.place(['id']), message: `another pack is called '${id}' already` }];
  });
}
