import type { Severity } from '../model/index.ts';
import type { FileContent, FileKind } from './schema/index.ts';
import type { Path, YamlDocument } from './yaml.ts';

/** Something that a pack's file states: the file itself, or a part of `pack.yaml` that could be a file. */
export interface Statement {
  readonly kind: FileKind;
  /** With places in the file where it stands. */
  readonly document: YamlDocument;
}

/**
 * What `pack.yaml` states besides what the pack is: each part as the file that it could be.
 * @param document the pack's own file, whose shape is right
 */
export function statementsIn(document: YamlDocument, pack: FileContent<'pack'>): Statement[] {
  return [
    ...(pack.categories ? [whole('categories', document, ['categories'])] : []),
    ...(pack.law ? [whole('law', document, ['law'])] : []),
    ...(pack.neverSets ? [whole('never-sets', document, ['neverSets'], 'sets')] : []),
    ...(pack.marks ? [part('marks', document, ['marks'])] : []),
    ...Object.keys(pack.purposes ?? {}).map((id) => part('purpose', document, ['purposes', id], 'id')),
    ...Object.entries(pack.rules ?? {}).flatMap(([id, rule]) =>
      changeIn(rule) ? [] : [part('rule', document, ['rules', id], 'id')],
    ),
    ...Object.keys(pack.phrases ?? {}).map((id) => part('phrases', document, ['phrases', id], 'id')),
    ...Object.keys(pack.vocabulary ?? {}).map((id) => part('vocabulary', document, ['vocabulary', id], 'language')),
  ];
}

/** What an entry of `rules` changes about a rule that stands elsewhere; undefined where it is a rule itself. */
export function changeIn(
  entry: unknown,
): { readonly severity: Severity | 'off'; readonly because?: string } | undefined {
  if (typeof entry === 'string') return { severity: entry as Severity | 'off' };
  const { severity, because } = entry as { readonly severity?: unknown; readonly because?: string };
  if (typeof severity !== 'string') return undefined;
  return { severity: severity as Severity | 'off', ...(because !== undefined && { because }) };
}

/** A file whose only key is a key of `pack.yaml` too, perhaps by another name. */
function whole(kind: FileKind, document: YamlDocument, path: Path, key = String(path[0])): Statement {
  const value = { [key]: at(document.value, path) };
  return {
    kind,
    document: { ...document, value, place: ([, ...rest], side) => document.place([...path, ...rest], side) },
  };
}

/** A file's content below a key; `name` is what the file would say itself and the key says here. */
function part(kind: FileKind, document: YamlDocument, path: Path, name?: string): Statement {
  const own = at(document.value, path) as object;
  const value = name === undefined ? own : { ...own, [name]: path.at(-1) };
  const place: YamlDocument['place'] = (inner, side) => {
    const isKey = inner.length === 0 || (name !== undefined && inner[0] === name);
    return isKey ? document.place(path, 'key') : document.place([...path, ...inner], side);
  };
  return { kind, document: { ...document, value, place } };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
