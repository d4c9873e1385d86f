import type { CheckDeclaration } from '../model/index.ts';
import { parentOf } from './content.ts';
import { changeIn } from './contents.ts';
import type { CheckedFile } from './read-pack.ts';
import type { FileContent } from './schema/index.ts';
import type { Path } from './yaml.ts';

/** A name in a file that must lead to something. */
export interface Reference {
  readonly to: 'category' | 'source' | 'set' | 'purpose' | 'rule' | 'phrases';
  readonly name: string;
  readonly path: Path;
  readonly part?: 'key' | 'value';
}

/** Every name in a file that must lead to something, in the packs together. */
export function referencesOf(file: CheckedFile): Reference[] {
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
    case 'pack':
      return Object.entries(file.value.rules ?? {}).flatMap(([id, entry]): Reference[] =>
        changeIn(entry) ? [{ to: 'rule', name: id, path: ['rules', id], part: 'key' }] : [],
      );
    case 'rule':
      return [
        ...each('source', file.value.refs, ['refs']),
        ...each('rule', file.value.supersedes ?? [], ['supersedes']),
        ...keys('category', file.value.fixFor ?? {}, ['fixFor']),
      ];
    case 'jurisdiction':
      return [
        ...each('source', file.value.refs, ['refs']),
        ...(file.value.changes ?? []).map(
          ({ rule }, index): Reference => ({ to: 'rule', name: rule, path: ['changes', index, 'rule'] }),
        ),
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

/** Every name in a rule's parameters that must lead to something, as their declarations say. */
export function parameterReferences(
  parameters: Readonly<Record<string, unknown>>,
  check: CheckDeclaration,
): Reference[] {
  return Object.entries(check.parameters).flatMap(([name, { type }]): Reference[] => {
    const value = parameters[name];
    const path = ['parameters', name];
    if (type === 'categories-by-purpose' && isMap(value)) {
      const lists = Object.entries(value).flatMap(([purpose, list]) => categoryNames(list, [...path, purpose]));
      return [...keys('purpose', value, path), ...lists];
    }
    if (type === 'categories') return categoryNames(value, path);
    if (type === 'purposes') return each('purpose', textsIn(value), path);
    if (type !== 'phrases' || isMap(value)) return [];
    return typeof value === 'string' ? [{ to: 'phrases', name: value, path }] : each('phrases', textsIn(value), path);
  });
}

function categoryNames(list: unknown, path: Path): Reference[] {
  return each('category', textsIn(list), path).filter(({ name }) => name !== '*');
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

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

function each(to: Reference['to'], names: readonly string[], path: Path): Reference[] {
  return names.map((name, index) => ({ to, name, path: [...path, index] }));
}

function keys(to: Reference['to'], map: object, path: Path): Reference[] {
  return Object.keys(map).map((name) => ({ to, name, path: [...path, name], part: 'key' }));
}
