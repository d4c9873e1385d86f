import { boundNames } from './module-table.ts';
import { childrenOf, parentsIn, ts } from './typescript.ts';

/**
 * The declaration that a name has in the functions and blocks around a node, innermost first; the file's top level is
 * not searched.
 * @returns a variable, binding element, parameter, function or class; undefined where no enclosing scope declares it
 */
export function scopedDeclaration(file: ts.SourceFile, name: string, at: ts.Node): ts.Node | undefined {
  const parents = parentsIn(file);
  for (let scope = parents.get(at); scope && scope !== file; scope = parents.get(scope)) {
    const found = declaredIn(scope, name);
    if (found) return found;
  }
  return undefined;
}

function declaredIn(scope: ts.Node, name: string): ts.Node | undefined {
  if (ts.isFunctionLike(scope)) return find(scope.parameters.flatMap(boundNames), name);
  if (!ts.isBlock(scope) && !ts.isCaseClause(scope) && !ts.isModuleBlock(scope)) return undefined;
  for (const statement of childrenOf(scope)) {
    if (ts.isVariableStatement(statement)) {
      const found = find(statement.declarationList.declarations.flatMap(boundNames), name);
      if (found) return found;
    } else if (
      (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
      statement.name?.text === name
    ) {
      return statement;
    }
  }
  return undefined;
}

function find(names: readonly [string, ts.Node][], wanted: string): ts.Node | undefined {
  return names.find(([name]) => name === wanted)?.[1];
}
