import { type ImportedName, moduleTable } from './module-table.ts';
import type { ReadFile } from './path-mappings.ts';
import { resolveModule } from './resolve-module.ts';
import { scopedDeclaration } from './scopes.ts';
import { parseTypeScript, type ts } from './typescript.ts';

/** What a name stands for, imports and re-exports followed. */
export type Meaning =
  /** Declared in the project: `file.fileName` is its path. A parameter is a declaration too. */
  | { readonly kind: 'declaration'; readonly file: ts.SourceFile; readonly name: string; readonly node: ts.Node }
  /** All exports of a file of the project: `import * as schemas from './schemas'`. */
  | { readonly kind: 'namespace'; readonly path: string }
  /** From a package outside the project; `name` is `*` for the whole package, `default` for its default export. */
  | { readonly kind: 'package'; readonly specifier: string; readonly name: string }
  /** `reason` is a clause in English. */
  | { readonly kind: 'missing'; readonly reason: string };

/** No name needs more modules to be looked at; an index of an index of cyclic indexes may. */
const mostHops = 1000;

interface Hop {
  readonly path: string;
  readonly name: string;
}

/**
 * What an identifier means that is written in a file.
 * @param at a node inside the scope where it is written: enclosing functions and blocks are searched first, innermost
 *   outwards; without it only the top level and the imports
 */
export function findSymbol(file: ts.SourceFile, name: string, read: ReadFile, at?: ts.Node): Meaning {
  const scoped = at && scopedDeclaration(file, name, at);
  return scoped ? { kind: 'declaration', file, name, node: scoped } : topLevel(file, name, read, new Set());
}

/** Where a file imports a name from; undefined where it does not. */
export function importedName(file: ts.SourceFile, name: string): ImportedName | undefined {
  return moduleTable(file).imports.get(name);
}

/** The names that a file imports from modules of which a test holds. */
export function importedNames(file: ts.SourceFile, isWanted: (specifier: string) => boolean): string[] {
  return [...moduleTable(file).imports].flatMap(([name, { specifier }]) => (isWanted(specifier) ? [name] : []));
}

/**
 * What a file exports under a name; `default` for its default export. Follows `export { a as b } from`,
 * `export * from`, `export default`, imports that are exported again, `module.exports`.
 */
export function findExport(path: string, name: string, read: ReadFile): Meaning {
  return exported({ path, name }, read, new Set());
}

function topLevel(file: ts.SourceFile, name: string, read: ReadFile, seen: Set<string>): Meaning {
  const { locals, imports } = moduleTable(file);
  const node = locals.get(name);
  if (node) return { kind: 'declaration', file, name, node };
  const imported = imports.get(name);
  if (!imported) return { kind: 'missing', reason: `'${name}' is declared nowhere in ${file.fileName}` };
  return across(file.fileName, imported.specifier, imported.name, read, seen);
}

function across(from: string, specifier: string, name: string, read: ReadFile, seen: Set<string>): Meaning {
  const path = resolveModule(from, specifier, read);
  if (path !== undefined) return name === '*' ? { kind: 'namespace', path } : exported({ path, name }, read, seen);
  return /^(?:\.|#|[~@$]\/)/u.test(specifier)
    ? { kind: 'missing', reason: `the import '${specifier}' leads to no file of the project` }
    : { kind: 'package', specifier, name };
}

function exported({ path, name }: Hop, read: ReadFile, seen: Set<string>): Meaning {
  const missing: Meaning = { kind: 'missing', reason: `${path} exports no '${name}' that could be found` };
  const key = `${path}\n${name}`;
  if (seen.has(key) || seen.size > mostHops) return missing;
  seen.add(key);

  const text = read(path);
  const file = text === undefined ? undefined : parseTypeScript(path, text);
  if (!file) return { kind: 'missing', reason: `${path} could not be read` };
  const { exports, stars } = moduleTable(file);
  const target = exports.get(name);
  if (target?.kind === 'node') return { kind: 'declaration', file, name, node: target.node };
  if (target?.kind === 'local') return topLevel(file, target.name, read, seen);
  if (target) return across(path, target.specifier, target.name, read, seen);
  if (name === 'default') return missing;
  for (const specifier of stars) {
    const found = across(path, specifier, name, read, seen);
    if (found.kind !== 'missing' && found.kind !== 'package') return found;
  }
  return missing;
}
