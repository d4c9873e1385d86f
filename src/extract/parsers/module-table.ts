import { descend, ts } from './typescript.ts';

/** A name from another module; `*` for the module as a whole. */
export interface ImportedName {
  readonly specifier: string;
  readonly name: string;
}

/** Under one exported name: something declared here, a local or imported name, or a name of another module. */
type ExportTarget =
  | { readonly kind: 'node'; readonly node: ts.Node }
  | { readonly kind: 'local'; readonly name: string }
  | ({ readonly kind: 'elsewhere' } & ImportedName);

/** The names at the top level of one file. */
export interface ModuleTable {
  readonly locals: ReadonlyMap<string, ts.Node>;
  readonly imports: ReadonlyMap<string, ImportedName>;
  readonly exports: ReadonlyMap<string, ExportTarget>;
  /** The modules of `export * from`. */
  readonly stars: readonly string[];
}

interface Building {
  readonly locals: Map<string, ts.Node>;
  readonly imports: Map<string, ImportedName>;
  readonly exports: Map<string, ExportTarget>;
  readonly stars: string[];
}

const tables = new WeakMap<ts.SourceFile, ModuleTable>();

/** The table of a file's top level, made once. ECMAScript modules, and what is plain to see of CommonJS. */
export function moduleTable(file: ts.SourceFile): ModuleTable {
  const known = tables.get(file);
  if (known) return known;
  const table: Building = { locals: new Map(), imports: new Map(), exports: new Map(), stars: [] };
  for (const statement of file.statements) enter(statement, table);
  tables.set(file, table);
  return table;
}

function enter(statement: ts.Statement, table: Building): void {
  if (ts.isImportDeclaration(statement)) enterImport(statement, table);
  else if (ts.isVariableStatement(statement)) enterVariables(statement, table);
  else if (ts.isExportDeclaration(statement)) enterExports(statement, table);
  else if (ts.isExportAssignment(statement)) enterValue('default', statement.expression, table);
  else if (ts.isExpressionStatement(statement)) enterCommonJs(statement.expression, table);
  else if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  ) {
    enterDeclaration(statement, table);
  }
}

function enterDeclaration(node: ts.DeclarationStatement, table: Building): void {
  const name = node.name?.text;
  // Of overloads the last one has the body.
  if (name !== undefined) table.locals.set(name, node);
  if (has(node, ts.SyntaxKind.DefaultKeyword)) table.exports.set('default', { kind: 'node', node });
  else if (name !== undefined && has(node, ts.SyntaxKind.ExportKeyword))
    table.exports.set(name, { kind: 'node', node });
}

function has(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function enterVariables(statement: ts.VariableStatement, table: Building): void {
  const isExported = has(statement, ts.SyntaxKind.ExportKeyword);
  for (const declaration of statement.declarationList.declarations) {
    const required = requiredModule(declaration.initializer);
    if (required !== undefined) enterRequire(declaration.name, required, table);
    else {
      for (const [name, node] of boundNames(declaration)) {
        table.locals.set(name, node);
        if (isExported) table.exports.set(name, { kind: 'node', node });
      }
    }
  }
}

/** The names that a declaration or parameter binds, with the node that says what each one is. */
export function boundNames(declaration: ts.VariableDeclaration | ts.ParameterDeclaration): [string, ts.Node][] {
  if (ts.isIdentifier(declaration.name)) return [[declaration.name.text, declaration]];
  return [...descend(declaration.name)].flatMap((node): [string, ts.Node][] =>
    ts.isBindingElement(node) && ts.isIdentifier(node.name) ? [[node.name.text, node]] : [],
  );
}

function enterImport({ importClause, moduleSpecifier }: ts.ImportDeclaration, table: Building): void {
  if (!importClause || !ts.isStringLiteral(moduleSpecifier)) return;
  const specifier = moduleSpecifier.text;
  if (importClause.name) table.imports.set(importClause.name.text, { specifier, name: 'default' });
  const bindings = importClause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) table.imports.set(bindings.name.text, { specifier, name: '*' });
  if (bindings && ts.isNamedImports(bindings)) {
    for (const { name, propertyName } of bindings.elements) {
      table.imports.set(name.text, { specifier, name: (propertyName ?? name).text });
    }
  }
}

function enterExports({ exportClause, moduleSpecifier }: ts.ExportDeclaration, table: Building): void {
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  if (!exportClause) {
    if (specifier !== undefined) table.stars.push(specifier);
  } else if (ts.isNamespaceExport(exportClause)) {
    if (specifier !== undefined) table.exports.set(exportClause.name.text, { kind: 'elsewhere', specifier, name: '*' });
  } else {
    for (const { name, propertyName } of exportClause.elements) {
      const inner = (propertyName ?? name).text;
      table.exports.set(
        name.text,
        specifier === undefined ? { kind: 'local', name: inner } : { kind: 'elsewhere', specifier, name: inner },
      );
    }
  }
}

function enterValue(name: string, value: ts.Expression, table: Building): void {
  table.exports.set(name, ts.isIdentifier(value) ? { kind: 'local', name: value.text } : { kind: 'node', node: value });
}

function requiredModule(value: ts.Expression | undefined): string | undefined {
  if (!value || !ts.isCallExpression(value) || !ts.isIdentifier(value.expression)) return undefined;
  const argument = value.arguments[0];
  return value.expression.text === 'require' && argument && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function enterRequire(binding: ts.BindingName, specifier: string, table: Building): void {
  if (ts.isIdentifier(binding)) table.imports.set(binding.text, { specifier, name: '*' });
  if (!ts.isObjectBindingPattern(binding)) return;
  for (const { name, propertyName } of binding.elements) {
    if (!ts.isIdentifier(name)) continue;
    const inner = propertyName && ts.isIdentifier(propertyName) ? propertyName.text : name.text;
    table.imports.set(name.text, { specifier, name: inner });
  }
}

function enterCommonJs(expression: ts.Expression, table: Building): void {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const { left, right } = expression;
  if (!ts.isPropertyAccessExpression(left)) return;
  const onExports = isName(left.expression, 'exports') || isModuleExports(left.expression);
  if (onExports) enterValue(left.name.text, right, table);
  else if (isModuleExports(left)) {
    enterValue('default', right, table);
    if (ts.isObjectLiteralExpression(right)) {
      for (const property of right.properties) {
        if (ts.isShorthandPropertyAssignment(property)) enterValue(property.name.text, property.name, table);
        else if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)) {
          enterValue(property.name.text, property.initializer, table);
        }
      }
    }
  }
}

function isModuleExports(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'exports' && isName(node.expression, 'module');
}

function isName(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
