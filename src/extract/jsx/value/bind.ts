import { descend, ts } from '../../parsers/typescript.ts';
import { member, unknown } from './known.ts';
import { pushedInto } from './pushed.ts';
import { define } from './scope.ts';
import type { Evaluate, Scope, Value } from './value.ts';

/** Gives the names of a pattern (`{ label, required = true, ...rest }`) their parts of a value. */
export function bind(name: ts.BindingName, make: () => Value, scope: Scope, evaluate: Evaluate): void {
  const stack: { name: ts.BindingName; make: () => Value }[] = [{ name, make }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { name: pattern, make: whole } = item;
    if (ts.isIdentifier(pattern)) {
      define(scope, pattern.text, whole);
      continue;
    }
    pattern.elements.forEach((element, index) => {
      if (ts.isOmittedExpression(element)) return;
      const key = keyOf(pattern, element, index);
      const part = (): Value => (element.dotDotDotToken ? rest(whole(), pattern) : member(whole(), key));
      const { initializer } = element;
      stack.push({
        name: element.name,
        make: initializer ? () => orDefault(part(), () => evaluate(initializer, scope)) : part,
      });
    });
  }
}

function keyOf(pattern: ts.BindingPattern, { propertyName, name }: ts.BindingElement, index: number): string {
  if (ts.isArrayBindingPattern(pattern)) return String(index);
  if (propertyName && !ts.isComputedPropertyName(propertyName)) return propertyName.text;
  return ts.isIdentifier(name) ? name.text : '';
}

function orDefault(value: Value, fallback: () => Value): Value {
  return value.is === 'constant' && value.value === undefined ? fallback() : value;
}

function rest(value: Value, pattern: ts.BindingPattern): Value {
  if (value.is !== 'bag') return value.is === 'unknown' ? value : unknown('elsewhere');
  const taken = new Set(
    pattern.elements.flatMap((element, index) =>
      ts.isOmittedExpression(element) || element.dotDotDotToken ? [] : keyOf(pattern, element, index),
    ),
  );
  return { ...value, entries: new Map([...value.entries].filter(([key]) => !taken.has(key))) };
}

/** Gives a function's parameters their arguments; a missing one is undefined, `fallback` where nobody knows the call. */
export function bindParameters(
  parameters: readonly ts.ParameterDeclaration[],
  given: readonly Value[],
  fallback: Value,
  scope: Scope,
  evaluate: Evaluate,
): void {
  parameters.forEach((parameter, index) => {
    const value = parameter.dotDotDotToken ? unknown('elsewhere') : (given[index] ?? fallback);
    const { initializer } = parameter;
    bind(
      parameter.name,
      initializer ? () => orDefault(value, () => evaluate(initializer, scope)) : () => value,
      scope,
      evaluate,
    );
  });
}

/** Enters what the statements of a block declare; nothing is evaluated before somebody asks for it. */
export function declare(statements: readonly ts.Statement[], scope: Scope, evaluate: Evaluate): void {
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) define(scope, statement.name.text, () => ({ is: 'closure', node: statement, scope }));
    } else if (ts.isVariableStatement(statement)) {
      const { declarations, flags } = statement.declarationList;
      const mayChange = (flags & ts.NodeFlags.Const) === 0;
      for (const { name, initializer } of declarations) {
        const changes = mayChange && ts.isIdentifier(name) ? assignmentsTo(name.text, statements) : [];
        if (changes.length > 0 && ts.isIdentifier(name)) {
          define(scope, name.text, () => anyOf(initializer ? [initializer, ...changes] : changes, scope, evaluate));
        } else if (initializer && ts.isIdentifier(name) && ts.isArrayLiteralExpression(initializer)) {
          define(scope, name.text, () => filled(name.text, evaluate(initializer, scope), statements, scope, evaluate));
        } else if (initializer) bind(name, () => evaluate(initializer, scope), scope, evaluate);
      }
    }
  }
}

/** A list with the markup that is added to it later. */
function filled(
  name: string,
  list: Value,
  statements: readonly ts.Statement[],
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const added = pushedInto(name, statements, scope, evaluate);
  return list.is === 'list' && added.length > 0 ? { ...list, items: [...list.items, ...added] } : list;
}

/** What is assigned to a variable in the statements that follow it; for `index++` the statement itself. */
function assignmentsTo(name: string, statements: readonly ts.Statement[]): ts.Node[] {
  const isIt = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === name;
  return statements.flatMap((statement) =>
    [...descend(statement)].flatMap((node): ts.Node[] => {
      if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && isIt(node.left)) return [node.right];
      const isStep = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
      return isStep && isIt(node.operand) && node.operator !== ts.SyntaxKind.ExclamationToken ? [node] : [];
    }),
  );
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** A variable that changes holds one of several values; only what could be shown of them is of interest. */
function anyOf(nodes: readonly ts.Node[], scope: Scope, evaluate: Evaluate): Value {
  const items = nodes.map((node) => evaluate(node, scope)).filter(({ is }) => is === 'markup' || is === 'choice');
  return items.length > 0 ? { is: 'list', items, open: false } : unknown('elsewhere');
}
