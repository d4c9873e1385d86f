import { parentsIn, ts } from '../parsers/typescript.ts';
import { mayHoldFields } from './prefilter.ts';
import type { Tree } from './render/element.ts';
import { render, type Visited } from './render/render.ts';
import { uncalled } from './value/apply.ts';
import { apply, evaluate } from './value/evaluate.ts';
import { unknown } from './value/known.ts';
import { lookUp } from './value/scope.ts';
import type { Scope, Value } from './value/value.ts';

/** What one component of a file renders. */
export interface Root {
  /** The component's name; empty where it has none. */
  readonly symbol: string;
  /** The statement that declares it, before which its JSDoc stands. */
  readonly statement: ts.Node;
  readonly tree: Tree;
  readonly scope: Scope;
  /** The component's function or class, where it is one. */
  readonly component?: ts.Node;
}

type Jsx = ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment;

const isJsx = (node: ts.Node): node is Jsx =>
  ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

/**
 * Renders everything in a file that may hold fields: its components first, as nobody in particular would use them,
 * then JSX that none of them reached (column definitions, dialogs opened by handlers).
 */
export function rootsOf(scope: Scope): readonly Root[] {
  const { file } = scope.module;
  const visited: Visited = new Set();
  const components = componentsOf(scope).map(({ symbol, statement, component, value }) => ({
    symbol,
    statement,
    scope,
    component,
    tree: render(value, statement, scope, visited),
  }));
  const orphans = jsxIn(file).flatMap((node): Root[] => {
    // An outer one may have reached it in the meantime.
    if (visited.has(node) || !mayHoldFields(file.text.slice(node.pos, node.end))) return [];
    const { inside, statement, symbol } = placeOf(node, scope);
    return [
      { symbol, statement, scope: inside, tree: render({ is: 'markup', node, scope: inside }, node, inside, visited) },
    ];
  });
  return [...components, ...orphans].filter(({ tree }) => tree.length > 0);
}

/** All JSX of a file, outer before inner. Only what holds the end of a tag is looked into: that is little of most files. */
function jsxIn(file: ts.SourceFile): Jsx[] {
  const ends = [...file.text.matchAll(/<\/|\/>/gu)].map(({ index }) => index);
  const found: Jsx[] = [];
  const stack: ts.Node[] = [file];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (firstFrom(node.pos, ends) >= node.end) continue;
    if (isJsx(node)) found.push(node);
    ts.forEachChild(node, (child) => {
      stack.push(child);
    });
  }
  return found.sort((a, b) => a.pos - b.pos || b.end - a.end);
}

/** The first of some sorted offsets that is not before another; Infinity where there is none. */
function firstFrom(offset: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? Number.POSITIVE_INFINITY;
}

interface Component {
  readonly symbol: string;
  readonly statement: ts.Statement;
  readonly component: ts.Node;
  readonly value: Value;
}

function componentsOf(scope: Scope): Component[] {
  const { file } = scope.module;
  return file.statements.flatMap((statement) =>
    namesOf(statement, file).flatMap(({ symbol, value }): Component[] => {
      const component = value(scope);
      if (component.is !== 'closure') return [];
      return [{ symbol, statement, component: component.node, value: apply(component, [], unknown('props')) }];
    }),
  );
}

interface Named {
  readonly symbol: string;
  readonly value: (scope: Scope) => Value;
}

/** Components are called by names that begin with a capital letter; a default export may have any name or none. */
function namesOf(statement: ts.Statement, file: ts.SourceFile): Named[] {
  const isDefault =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const byName = (symbol: string): Named => ({ symbol, value: (scope) => lookUp(scope, symbol, evaluate) });
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (!statement.name) {
      return [{ symbol: fileName(file), value: (scope) => ({ is: 'closure', node: statement, scope }) }];
    }
    return isDefault || /^\p{Lu}/u.test(statement.name.text) ? [byName(statement.name.text)] : [];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) && /^\p{Lu}/u.test(name.text) ? [byName(name.text)] : [],
    );
  }
  if (!ts.isExportAssignment(statement) || ts.isIdentifier(statement.expression)) return [];
  const { expression } = statement;
  return [{ symbol: fileName(file), value: (scope) => evaluate(expression, scope) }];
}

/** A nameless component is known by its file, or by the folder of an index file. */
function fileName({ fileName: path }: ts.SourceFile): string {
  const parts = path.replace(/\.\w+$/u, '').split('/');
  const last = parts.pop() ?? '';
  return last === 'index' || last === 'page' || last === 'route' ? (parts.pop() ?? last) : last;
}

/** Where JSX stands that nobody renders: the functions around it, uncalled, and the outermost name. */
function placeOf(node: ts.Node, scope: Scope): { inside: Scope; statement: ts.Node; symbol: string } {
  const { file } = scope.module;
  const parents = parentsIn(file);
  const around: ts.Node[] = [];
  for (let parent = parents.get(node); parent && parent !== file; parent = parents.get(parent)) around.unshift(parent);
  let inside = scope;
  let symbol = '';
  for (const parent of around) {
    if (ts.isFunctionLike(parent)) inside = uncalled(parent, inside, evaluate);
    const name = nameOfDeclaration(parent);
    if (name !== undefined && (symbol === '' || /^\p{Lu}/u.test(name))) symbol = name;
  }
  return { inside, statement: around[0] ?? node, symbol };
}

function nameOfDeclaration(node: ts.Node): string | undefined {
  const isDeclaration = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isClassDeclaration(node);
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}
