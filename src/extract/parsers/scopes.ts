import { boundNames } from './module-table.ts';
import { childrenOf, ts } from './typescript.ts';

/**
 * The declaration that a name has in the functions and blocks around a node, innermost first; the file's top level is
 * not searched.
 * @returns a variable, binding element, parameter, function or class; undefined where no enclosing scope declares it
 */
export function scopedDeclaration(file: ts.SourceFile, name: string, at: ts.Node): ts.Node | undefined {
  return scopesAround(file, at)
    .reverse()
    .map((scope) => declaredIn(scope).get(name))
    .find((declaration) => declaration !== undefined);
}

/** The scopes from the file's top level down to a node, found by position: parents would have to be mapped first. */
function scopesAround(file: ts.SourceFile, at: ts.Node): ts.Node[] {
  const scopes: ts.Node[] = [];
  let node: ts.Node | undefined = file;
  while (node && node !== at) {
    const inside: ts.Node | undefined =
      node === file
        ? statementAround(file.statements, at)
        : ts.forEachChild(node, (child) => (child === at || holds(child, at) ? child : undefined));
    if (inside && inside !== at && isScope(inside)) scopes.push(inside);
    node = inside;
  }
  return scopes;
}

function holds(node: ts.Node, at: ts.Node): boolean {
  return node.pos <= at.pos && at.end <= node.end;
}

/** Found by halves: generated files have thousands of statements. */
function statementAround(statements: readonly ts.Statement[], at: ts.Node): ts.Statement | undefined {
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((statements[middle]?.pos ?? 0) <= at.pos) low = middle;
    else high = middle - 1;
  }
  const found = statements[low];
  return found && holds(found, at) ? found : undefined;
}

function isScope(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isBlock(node) || ts.isCaseClause(node) || ts.isModuleBlock(node);
}

const known = new WeakMap<ts.Node, ReadonlyMap<string, ts.Node>>();

function declaredIn(scope: ts.Node): ReadonlyMap<string, ts.Node> {
  const names = known.get(scope) ?? new Map(namesIn(scope));
  known.set(scope, names);
  return names;
}

function namesIn(scope: ts.Node): [string, ts.Node][] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap(boundNames);
  return childrenOf(scope).flatMap((statement): [string, ts.Node][] => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(boundNames);
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isNamed && statement.name ? [[statement.name.text, statement]] : [];
  });
}
