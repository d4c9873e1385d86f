import type { CST, Document, LineCounter, Node, YAMLMap } from 'yaml';
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';

/** The keys and indices that lead from a document's root to a node. */
export type Path = readonly (string | number)[];

/** A file of data, read: its value and where each part of it stands. */
export interface YamlDocument {
  readonly file: string;
  /** Plain objects, arrays, strings, numbers, booleans and null; null where the file is not sound. */
  readonly value: unknown;
  /** What makes the file unsound; empty where it can be used. */
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a node or, with `part` `key`, of the key that holds it; of its nearest ancestor where it does not exist. */
  place(path: Path, part?: 'key' | 'value'): { readonly line: number; readonly column: number };
}

/** The library, once loaded. */
type Yaml = typeof import('yaml');

const OPTIONS = {
  prettyErrors: false,
  stringKeys: true,
  // The library compares every key with every other; `toPlainValue` finds duplicates in one pass.
  uniqueKeys: false,
  // Named although it is the default: a %YAML 1.1 directive would change what `no` and `1:30` mean.
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
};

/**
 * Reads YAML 1.2 (and so JSON) as plain data. Every file of data of this project comes in through here.
 *
 * Files come from strangers, so everything is refused that could mean two things or grow beyond its size: duplicate
 * keys, aliases, tags, keys that are no text, the key `__proto__`, several documents, deep nesting.
 *
 * @param text the file's text
 * @param file how the file is named in diagnostics
 * @returns the document; what is wrong stands in its `diagnostics`, nothing is thrown
 */
export async function readYaml(text: string, file: string): Promise<YamlDocument> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const fail = (offset: number, message: string): YamlDocument =>
    unsound(file, [{ file, ...placeAt(lines, offset), message }]);
  const tokens = [...new yaml.Parser(lines.addNewLine).parse(text)];
  const abyss = findAbyss(tokens);
  if (abyss !== undefined) return fail(abyss, 'nested too deeply');
  const [document, second] = [...new yaml.Composer(OPTIONS).compose(tokens, true, text.length)];
  if (!document) throw new TypeError('the composer was told to make a document even of nothing');
  const [error] = [...document.errors, ...document.warnings];
  if (error) return fail(error.pos[0], messageOf(error.code, error.message));
  if (second) return fail(second.range[0], 'a second document begins here; a file holds one');
  const diagnostics: Diagnostic[] = [];
  const value = toPlainValue(yaml, document.contents, (offset, message) => {
    diagnostics.push({ file, ...placeAt(lines, offset), message });
  });
  if (diagnostics.length > 0) return unsound(file, sortDiagnostics(diagnostics));
  return { file, value, diagnostics: [], place: (path, part) => placeAt(lines, offsetOf(yaml, document, path, part)) };
}

function unsound(file: string, diagnostics: readonly Diagnostic[]): YamlDocument {
  return { file, value: null, diagnostics, place: () => ({ line: 1, column: 1 }) };
}

function placeAt(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The library's words, where they speak of its programming interface, said for a person with a file. */
function messageOf(code: string, message: string): string {
  switch (code) {
    case 'NON_STRING_KEY':
      return 'a key must be a text';
    case 'TAG_RESOLVE_FAILED':
      return `tags are not read: ${message.replace('Unresolved tag: ', '')}`;
    case 'BAD_ALIAS':
      return "aliases (*name) are not read; a text that begins with * stands in quotes: '*'";
    case 'BAD_SCALAR_START':
      return message.replace(
        /^Plain value cannot start with reserved character (.)$/,
        "a text that begins with $1 stands in quotes: '$1…'",
      );
    default:
      return message;
  }
}

/** No file of data of ours goes beyond 8. The composer recurses, and deep down the engine itself may end the process. */
const DEEPEST = 64;

/** Where nesting goes beyond all use. */
function findAbyss(tokens: readonly CST.Token[]): number | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { token, depth } = entry;
    if (depth > DEEPEST) return token.offset;
    const below = 'items' in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
    if (token.type === 'document') below.push(token.value);
    for (const inner of below) if (inner) open.push({ token: inner, depth: depth + 1 });
  }
  return undefined;
}

/** A node as plain data. Walks with a stack of its own: nesting is in the hands of whoever wrote the file. */
function toPlainValue(yaml: Yaml, root: Node | null, report: (offset: number, message: string) => void): unknown {
  const whole: { value: unknown } = { value: null };
  const open: { node: unknown; put: (value: unknown) => void }[] = [];
  open.push({ node: root, put: (value) => (whole.value = value) });
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { node, put } = entry;
    if (yaml.isAlias(node)) {
      report(startOf(node), `aliases (*${node.source}) are not read: write the value out`);
    } else if (yaml.isMap(node)) {
      const object: Record<string, unknown> = {};
      put(object);
      for (const pair of node.items) {
        const key = keyOf(pair.key);
        if (key === '__proto__') report(startOf(pair.key), "'__proto__' is not allowed as a key");
        else if (Object.hasOwn(object, key)) report(startOf(pair.key), `the key '${key}' is given twice`);
        else {
          object[key] = null;
          open.push({ node: pair.value, put: (value) => (object[key] = value) });
        }
      }
    } else if (yaml.isSeq(node)) {
      const array: unknown[] = node.items.map(() => null);
      put(array);
      for (const [index, item] of node.items.entries())
        open.push({ node: item, put: (value) => (array[index] = value) });
    } else if (yaml.isScalar(node)) put(node.value);
  }
  return whole.value;
}

/** Where a path's node (or its key) starts; the deepest node on the way where the path leads nowhere. */
function offsetOf(yaml: Yaml, document: Document, path: Path, part: 'key' | 'value' = 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, segment] of path.entries()) {
    const last = index === path.length - 1;
    if (yaml.isMap(node)) {
      const pair = pairOf(node, String(segment));
      if (!pair) break;
      node = pair.value;
      const key = startOf(pair.key);
      // A key without a value (`name:`) is an empty scalar behind the colon, where nobody would look.
      offset = (last && part === 'key') || !isWritten(node) ? key : startOf(node);
    } else if (yaml.isSeq(node)) {
      node = node.items[Number(segment)];
      offset = startOf(node, offset);
    } else break;
  }
  return offset;
}

function pairOf(map: YAMLMap, key: string): { key: unknown; value: unknown } | undefined {
  return map.items.find((pair) => keyOf(pair.key) === key);
}

function keyOf(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? '');
}

/** Whether a node covers any text. */
function isWritten(node: unknown): boolean {
  const range = (node as { range?: readonly number[] } | null)?.range;
  return range !== undefined && range[0] !== range[1];
}

function startOf(node: unknown, fallback = 0): number {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0] ?? fallback;
}
