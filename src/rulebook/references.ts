import { parentOf } from './content.ts';
import { type Diagnostic, suggest } from './diagnostic.ts';
import { mergeById } from './merge.ts';
import type { Pack } from './pack.ts';
import type { CheckedFile, OpenedPack } from './read-pack.ts';
import { lineOf, statePurposes } from './resolve-purposes.ts';
import type { FileContent } from './schema/index.ts';
import type { Path } from './yaml.ts';

/** What the packs define together, by kind. */
interface Known {
  readonly category: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly set: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  readonly rule: ReadonlySet<string>;
}

/** A name in a file that must lead to something. */
interface Reference {
  readonly to: keyof Known;
  readonly name: string;
  readonly path: Path;
  readonly part?: 'key' | 'value';
}

/**
 * Follows every name in the opened packs' files: to categories, sources of law, sets, parents, rules.
 * @param opened the packs whose files are at hand
 * @param packs all packs in the order in which they are merged, the opened ones among them
 * @returns diagnostics for names that lead nowhere for purposes that extend each other in a circle, and for packs of one id
 */
export function checkReferences(opened: readonly OpenedPack[], packs: readonly Pack[]): Diagnostic[] {
  const known = knownIn(packs);
  const files = opened.flatMap((pack) => pack.files);
  return [...files.flatMap((file) => deadNames(file, known)), ...circles(files, packs), ...twins(opened, packs)];
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
  };
}

function deadNames(file: CheckedFile, known: Known): Diagnostic[] {
  const { document } = file;
  return referencesOf(file)
    .filter(({ to, name }) => !known[to].has(name))
    .map(({ to, name, path, part }) => {
      const suggestion = suggest(name, known[to]);
      const message = `no ${to === 'source' ? 'source of law' : to} is called '${name}'`;
      return {
        file: document.file,
        ...document.place(path, part),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });
}

function referencesOf(file: CheckedFile): Reference[] {
  switch (file.kind) {
    case 'categories':
      return Object.keys(file.value.categories).flatMap((id) => {
        const parent = parentOf(id);
        return parent === null
          ? []
          : [{ to: 'category' as const, name: parent, path: ['categories', id], part: 'key' as const }];
      });
    case 'never-sets':
      return Object.entries(file.value.sets).flatMap(([id, list]) => each('category', list, ['sets', id]));
    case 'purpose':
      return ofPurpose(file.value);
    case 'rule':
      return [
        ...each('source', file.value.refs, ['refs']),
        ...each('rule', file.value.supersedes ?? [], ['supersedes']),
        ...keys('category', file.value.fixFor ?? {}, ['fixFor']),
      ];
    case 'vocabulary':
      return [
        ...keys('category', file.value.entries, ['entries']),
        ...keys('purpose', file.value.cues ?? {}, ['cues']),
      ].filter(({ name }) => name !== 'none');
    default:
      return [];
  }
}

function ofPurpose(purpose: FileContent<'purpose'>): Reference[] {
  const lists = (['conditional', 'contested'] as const).flatMap((list) =>
    (purpose[list] ?? []).map(
      (entry, index): Reference => ({ to: 'category', name: entry.category, path: [list, index, 'category'] }),
    ),
  );
  return [
    ...(purpose.extends === undefined ? [] : [{ to: 'purpose' as const, name: purpose.extends, path: ['extends'] }]),
    ...(purpose.necessary ?? []).flatMap((entry, index) =>
      typeof entry === 'string'
        ? each('category', [entry], ['necessary']).map((reference) => ({ ...reference, path: ['necessary', index] }))
        : each('category', entry.anyOf, ['necessary', index, 'anyOf']),
    ),
    ...lists,
    ...(purpose.conditional ?? []).flatMap((entry, index) =>
      each('source', entry.refs ?? [], ['conditional', index, 'refs']),
    ),
    ...each('category', purpose.optional ?? [], ['optional']),
    ...each('category', purpose.never ?? [], ['never']).flatMap(neverReference),
    ...(purpose.granularity ?? []).flatMap(({ fine, coarse }, index): Reference[] => [
      { to: 'category', name: fine, path: ['granularity', index, 'fine'] },
      { to: 'category', name: coarse, path: ['granularity', index, 'coarse'] },
    ]),
    ...each('source', purpose.refs ?? [], ['refs']),
  ];
}

function neverReference(reference: Reference): Reference[] {
  if (reference.name === '*') return [];
  return reference.name.startsWith('@') ? [{ ...reference, to: 'set', name: reference.name.slice(1) }] : [reference];
}

function each(to: keyof Known, names: readonly string[], path: Path): Reference[] {
  return names.map((name, index) => ({ to, name, path: [...path, index] }));
}

function keys(to: keyof Known, map: object, path: Path): Reference[] {
  return Object.keys(map).map((name) => ({ to, name, path: [...path, name], part: 'key' }));
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
