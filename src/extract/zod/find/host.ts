import { ts } from '../../parsers/typescript.ts';

/** What an expression would be bound to, were it a schema. */
export interface Host {
  readonly symbol: string;
  readonly declaration: ts.Node;
  readonly isExported: boolean;
  /** The function that returns it. */
  readonly returnedBy?: ts.SignatureDeclaration;
}

function isExported(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What a child of a node would be bound to, given what the node is. */
export function hostOf(child: ts.Node, node: ts.Node, host: Host | undefined): Host | undefined {
  if (ts.isVariableStatement(node)) return { symbol: '', declaration: node, isExported: isExported(node) };
  if (ts.isVariableDeclarationList(node)) return host;
  if (ts.isVariableDeclaration(node)) {
    if (child !== node.initializer || !ts.isIdentifier(node.name)) return undefined;
    return { symbol: node.name.text, declaration: host?.declaration ?? node, isExported: host?.isExported ?? false };
  }
  if (ts.isExportAssignment(node)) return { symbol: 'default', declaration: node, isExported: true };
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
    if (child !== node.body) return undefined;
    const symbol = node.name && !ts.isComputedPropertyName(node.name) ? node.name.text : 'default';
    return { symbol, declaration: node, isExported: isExported(node), returnedBy: node };
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    return child === node.body && host ? { ...host, returnedBy: node } : undefined;
  }
  if (ts.isPropertyAssignment(node)) return child === node.initializer ? host : undefined;
  if (ts.isObjectLiteralExpression(node)) return propertyHost(child, host);
  if (ts.isReturnStatement(node)) return host?.returnedBy ? host : undefined;
  const passes =
    ts.isBlock(node) ||
    ts.isIfStatement(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node);
  if (passes) return ts.isBlock(node) && !host?.returnedBy ? undefined : host;
  return ts.isClassDeclaration(node)
    ? classHost(child, node)
    : ts.isPropertyDeclaration(node) && child === node.initializer
      ? host
      : undefined;
}

function propertyHost(child: ts.Node, host: Host | undefined): Host | undefined {
  if (!host || host.symbol === '' || host.returnedBy || !ts.isPropertyAssignment(child)) return undefined;
  if (ts.isComputedPropertyName(child.name)) return undefined;
  return { ...host, symbol: `${host.symbol}.${child.name.text}`, declaration: child };
}

function classHost(child: ts.Node, { name }: ts.ClassDeclaration): Host | undefined {
  if (!ts.isPropertyDeclaration(child) || ts.isComputedPropertyName(child.name)) return undefined;
  return { symbol: `${name?.text ?? 'default'}.${child.name.text}`, declaration: child, isExported: false };
}

/** Whether the expression has a name of its own. */
export function isNamed(host: Host | undefined): boolean {
  return host !== undefined && host.symbol !== '';
}
