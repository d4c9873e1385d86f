import { descend, parentsIn, ts } from '../../parsers/typescript.ts';
import { markOfNode } from '../schema/places.ts';
import { once } from '../schema/schemas.ts';
import { type Entry, literal, unknown, type Value } from '../schema/values.ts';

/** What reading a declaration needs of the one who follows. */
interface Follower {
  readonly evaluate: (expression: ts.Expression) => Value;
  readonly parameter: (node: ts.Node) => Value | undefined;
  readonly functionOf: (node: ts.SignatureDeclaration) => Value;
  readonly member: (value: Value, name: string) => Value;
}

/** The value that a declaration gives to its name. */
export function declaredValue(node: ts.Node, name: string, file: ts.SourceFile, follower: Follower): Value {
  if (ts.isVariableDeclaration(node)) {
    return node.initializer ? follower.evaluate(node.initializer) : unknown(`'${name}' has no value that can be seen`);
  }
  if (ts.isParameter(node)) return follower.parameter(node) ?? unknown(`'${name}' is a parameter`);
  if (ts.isBindingElement(node)) return boundValue(node, name, file, follower);
  if (ts.isFunctionDeclaration(node)) return follower.functionOf(node);
  if (ts.isEnumDeclaration(node)) return enumValue(node, file, follower);
  if (ts.isExpression(node)) return follower.evaluate(node);
  return unknown(`'${name}' is not followed`);
}

/** `const { name } = value`, also in a parameter and nested. */
function boundValue(element: ts.BindingElement, name: string, file: ts.SourceFile, follower: Follower): Value {
  const parents = parentsIn(file);
  const keys: string[] = [];
  let node: ts.Node | undefined = element;
  while (node && ts.isBindingElement(node)) {
    const pattern: ts.Node | undefined = parents.get(node);
    if (!pattern || node.dotDotDotToken) return unknown(`'${name}' is the rest of an object`);
    const { propertyName }: ts.BindingElement = node;
    if (ts.isArrayBindingPattern(pattern)) keys.unshift(String(pattern.elements.indexOf(node)));
    else
      keys.unshift(
        propertyName && !ts.isComputedPropertyName(propertyName) ? propertyName.text : node.name.getText(file),
      );
    node = parents.get(pattern);
  }
  if (!node) return unknown(`'${name}' is not followed`);
  let value = declaredValue(node, name, file, follower);
  for (const key of keys) value = follower.member(value, key);
  const isMissing = value.kind === 'literal' && value.value === undefined;
  return isMissing && element.initializer ? follower.evaluate(element.initializer) : value;
}

/** A TypeScript enum as an object: members without a value count up. */
function enumValue({ members }: ts.EnumDeclaration, file: ts.SourceFile, { evaluate }: Follower): Value {
  const entries = new Map<string, Entry>();
  let next = 0;
  for (const member of members) {
    const { initializer, name } = member;
    const value = initializer ? evaluate(initializer) : literal(next);
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : next;
    const key = ts.isComputedPropertyName(name) ? name.getText(file) : name.text;
    entries.set(key, { value: once(() => value), node: member, mark: markOfNode('zod-enum', member, file) });
  }
  return { kind: 'object', entries, gaps: [] };
}

const assigned = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** Whether a `let` or `var` is given another value after its declaration. By name: rather too often than too seldom. */
export function isReassigned(node: ts.Node, name: string, file: ts.SourceFile): boolean {
  if (!ts.isVariableDeclaration(node)) return false;
  const names = assigned.get(file) ?? assignedNames(file);
  assigned.set(file, names);
  return names.has(name);
}

function assignedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(?:let|var)\b/u.test(file.text)) return names;
  for (const node of descend(file)) {
    const target = ts.isBinaryExpression(node)
      ? isAssignment(node.operatorToken.kind) && node.left
      : (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
        isCount(node.operator) &&
        node.operand;
    if (target && ts.isIdentifier(target)) names.add(target.text);
  }
  return names;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isCount(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.PlusPlusToken || kind === ts.SyntaxKind.MinusMinusToken;
}
