import { ts } from 'ts-morph';
import type { Gap, Span } from '../../model/index.ts';
import { type LineMap, lineMap } from '../position.ts';

/**
 * The only door to the TypeScript compiler. It costs some 400 ms to open: adapters reach it, and all that imports it,
 * through `await import(…)` once a file passed `mayHoldForms`.
 */
export { ts } from 'ts-morph';

/** The parser recurses, so that some thousand nested brackets or elements exhaust its stack. */
export const nestedTooDeeply: Gap = { reason: 'nested too deeply for the TypeScript parser' };

const scriptKinds: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  mts: ts.ScriptKind.TS,
  cts: ts.ScriptKind.TS,
  js: ts.ScriptKind.JSX,
  mjs: ts.ScriptKind.JSX,
  cjs: ts.ScriptKind.JSX,
};

interface Remembered {
  readonly text: string;
  readonly file: ts.SourceFile | undefined;
}

const remembered = new Map<string, Remembered>();
let rememberedLength = 0;

/** In UTF-16 units of source; their trees take some twenty times as much memory. */
const mostRemembered = 4_000_000;

/**
 * Parses one file, without a type checker, parent pointers or JSDoc nodes: each would cost a third more.
 * So pass the file to `node.getStart(file)` and `node.getText(file)`, and take parents from `parentsIn(file)`.
 * The files asked for last are remembered, because adapters and imports come back to the same ones.
 *
 * @param path decides by its extension whether it is TypeScript, JavaScript or TSX (anything unknown)
 * @returns undefined where the text is `nestedTooDeeply`
 */
export function parseTypeScript(path: string, text: string): ts.SourceFile | undefined {
  const known = remembered.get(path);
  if (known) forget(path, known);
  const latest = known?.text === text ? known : { text, file: parse(path, text) };
  for (const [oldest, { text: old }] of remembered) {
    if (rememberedLength + text.length <= mostRemembered) break;
    forget(oldest, { text: old });
  }
  remembered.set(path, latest);
  rememberedLength += text.length;
  return latest.file;
}

function forget(path: string, { text }: Pick<Remembered, 'text'>): void {
  remembered.delete(path);
  rememberedLength -= text.length;
}

function parse(path: string, text: string): ts.SourceFile | undefined {
  const kind = scriptKinds[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? ts.ScriptKind.TSX;
  try {
    return ts.createSourceFile(
      path,
      text,
      { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
      false,
      kind,
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The direct children of a node, in the order of the source. */
export function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/**
 * A node and all below it, in the order of the source, on a stack of its own: input may nest as deep as it likes.
 * @param into whether to go on below a node; by default everywhere
 */
export function* descend(root: ts.Node, into: (node: ts.Node) => boolean = () => true): Generator<ts.Node> {
  const stack = [root];
  const found: ts.Node[] = [];
  const collect = (child: ts.Node): void => {
    found.push(child);
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (!into(node)) continue;
    ts.forEachChild(node, collect);
    for (let child = found.pop(); child; child = found.pop()) stack.push(child);
  }
}

const parents = new WeakMap<ts.SourceFile, ReadonlyMap<ts.Node, ts.Node>>();

/** The parent of every node of a file. Built on first use and kept as long as the file is. */
export function parentsIn(file: ts.SourceFile): ReadonlyMap<ts.Node, ts.Node> {
  const known = parents.get(file);
  if (known) return known;
  const found = new Map<ts.Node, ts.Node>();
  for (const node of descend(file)) for (const child of childrenOf(node)) found.set(child, node);
  parents.set(file, found);
  return found;
}

const lineMaps = new WeakMap<ts.SourceFile, LineMap>();

/** The stretch of a file from `start` to `end`, in offsets; the file's lines are found once. */
export function spanIn(file: ts.SourceFile, start: number, end: number): Span {
  const lines = lineMaps.get(file) ?? lineMap(file.text);
  lineMaps.set(file, lines);
  return lines.span(start, end);
}

/** A file's JSON with comments and trailing commas (`tsconfig.json`), or undefined where it cannot be read as that. */
export function parseJsonWithComments(path: string, text: string): unknown {
  try {
    return ts.parseConfigFileTextToJson(path, text).config;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
