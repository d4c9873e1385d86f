import { childrenOf, ts } from '../../parsers/typescript.ts';
import { bind, bindParameters, declare } from './bind.ts';
import { evaluateCall } from './call.ts';
import { returnsOf } from './returns.ts';
import { isLocal, lookUp, type Scope, within } from './scope.ts';
import { translatedTemplate } from './translation.ts';
import { bag, type Closure, composed, constant, member, nothing, truth, unknown, type Value } from './value.ts';

const deepest = 80;

/**
 * What an expression comes to, read and never run. What cannot be told is `unknown`, with whoever decides it.
 * @param node an expression; anything else is unknown
 */
export function evaluate(node: ts.Node, scope: Scope): Value {
  const { world } = scope.module;
  if (world.steps <= 0) world.isCut = true;
  if (world.depth >= deepest || world.steps <= 0) return unknown('elsewhere');
  world.steps -= 1;
  world.depth += 1;
  try {
    return evaluated(node, scope);
  } finally {
    world.depth -= 1;
  }
}

function evaluated(node: ts.Node, scope: Scope): Value {
  if (ts.isStringLiteralLike(node)) return constant(node.text);
  if (ts.isIdentifier(node)) return node.text === 'undefined' ? nothing : lookUp(scope, node.text, evaluate);
  if (ts.isPropertyAccessExpression(node)) return property(node, node.name.text, scope);
  if (ts.isElementAccessExpression(node)) {
    const key = evaluate(node.argumentExpression, scope);
    return property(node, key.is === 'constant' ? String(key.value) : '[]', scope);
  }
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) {
    return { is: 'markup', node, scope };
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isClassExpression(node)) {
    return { is: 'closure', node, scope };
  }
  if (ts.isCallExpression(node)) return evaluateCall(node, scope) ?? composedOf(node, scope);
  if (ts.isTaggedTemplateExpression(node)) return translatedTemplate(node) ?? composedOf(node, scope);
  if (ts.isTemplateExpression(node)) return template(node, scope);
  if (ts.isObjectLiteralExpression(node)) return object(node, scope);
  if (ts.isArrayLiteralExpression(node)) return list(node, scope);
  if (ts.isConditionalExpression(node)) return choose(node.condition, node.whenTrue, node.whenFalse, scope);
  if (ts.isBinaryExpression(node)) return binary(node, scope);
  if (ts.isPrefixUnaryExpression(node)) return prefix(node, scope);
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isTypeAssertionExpression(node)
  ) {
    return evaluate(node.expression, scope);
  }
  return literal(node) ?? composedOf(node, scope);
}

function literal(node: ts.Node): Value | undefined {
  if (ts.isNumericLiteral(node)) return constant(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return constant(true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return constant(false);
  return node.kind === ts.SyntaxKind.NullKeyword ? constant(null) : undefined;
}

function property(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, name: string, scope: Scope): Value {
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return unknown(name === 'state' ? 'state' : 'props');
  return member(evaluate(node.expression, scope), name);
}

/** An expression that is not understood itself, but whose parts may say who decides it. */
function composedOf(node: ts.Node, scope: Scope): Value {
  const parts = childrenOf(node).filter((child) => !ts.isFunctionLike(child) && !ts.isTypeNode(child));
  // What stands outside of the component is decided by neither its state nor its props: other files need not be read.
  return composed(parts.filter((part) => isWithin(part, scope)).map((part) => evaluate(part, scope)));
}

function isWithin(node: ts.Node, scope: Scope): boolean {
  let root = node;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  return !ts.isIdentifier(root) || isLocal(scope, root.text);
}

function template(node: ts.TemplateExpression, scope: Scope): Value {
  const parts = [node.head.text];
  for (const { expression, literal: after } of node.templateSpans) {
    const value = evaluate(expression, scope);
    const filled =
      value.is === 'constant' && value.value !== undefined && value.value !== null
        ? [String(value.value)]
        : value.is === 'template'
          ? value.parts
          : undefined;
    if (filled) {
      parts.push((parts.pop() ?? '') + (filled[0] ?? ''), ...filled.slice(1));
      parts.push((parts.pop() ?? '') + after.text);
    } else parts.push(after.text);
  }
  return parts.length === 1 ? constant(parts[0]) : { is: 'template', parts };
}

function object(node: ts.ObjectLiteralExpression, scope: Scope): Value {
  const entries = new Map<string, Value>();
  let open = false;
  for (const item of node.properties) {
    if (ts.isSpreadAssignment(item)) {
      const value = evaluate(item.expression, scope);
      if (value.is === 'bag') for (const [key, entry] of value.entries) entries.set(key, entry);
      open ||= value.is !== 'bag' ? value.is !== 'constant' : value.open;
      continue;
    }
    const key = item.name && (ts.isComputedPropertyName(item.name) ? undefined : item.name.text);
    if (key === undefined) open = true;
    else if (ts.isPropertyAssignment(item)) entries.set(key, evaluate(item.initializer, scope));
    else if (ts.isShorthandPropertyAssignment(item)) entries.set(key, lookUp(scope, key, evaluate));
    else if (ts.isMethodDeclaration(item)) entries.set(key, { is: 'closure', node: item, scope });
    else entries.set(key, unknown('elsewhere', key));
  }
  return bag(entries, open);
}

function list(node: ts.ArrayLiteralExpression, scope: Scope): Value {
  let open = false;
  const items = node.elements.flatMap((element): readonly Value[] => {
    if (!ts.isSpreadElement(element)) return [evaluate(element, scope)];
    const value = evaluate(element.expression, scope);
    open ||= value.is !== 'list' || value.open;
    return value.is === 'list' ? value.items : [];
  });
  return { is: 'list', items, open };
}

function choose(condition: ts.Expression, yes: ts.Node, no: ts.Node | undefined, scope: Scope): Value {
  const known = truth(evaluate(condition, scope));
  if (known === true) return evaluate(yes, scope);
  if (known === false) return no ? evaluate(no, scope) : constant(false);
  return {
    is: 'choice',
    test: { expression: condition, scope, negated: false },
    yes: evaluate(yes, scope),
    no: no ? evaluate(no, scope) : constant(false),
  };
}

/** `a || b`: what is on the left is worked out once, or chains of such would double the work with every link. */
function either(left: ts.Expression, right: ts.Expression, scope: Scope): Value {
  const first = evaluate(left, scope);
  const known = truth(first);
  if (known !== undefined) return known ? first : evaluate(right, scope);
  return { is: 'choice', test: { expression: left, scope, negated: false }, yes: first, no: evaluate(right, scope) };
}

function binary(node: ts.BinaryExpression, scope: Scope): Value {
  const { left, right } = node;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return choose(left, right, undefined, scope);
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return either(left, right, scope);
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken:
      return compare(evaluate(left, scope), evaluate(right, scope), true);
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
      return compare(evaluate(left, scope), evaluate(right, scope), false);
    case ts.SyntaxKind.PlusToken:
      return join(evaluate(left, scope), evaluate(right, scope));
    case ts.SyntaxKind.LessThanToken:
      return order(evaluate(left, scope), evaluate(right, scope), (a, b) => a < b);
    case ts.SyntaxKind.LessThanEqualsToken:
      return order(evaluate(left, scope), evaluate(right, scope), (a, b) => a <= b);
    case ts.SyntaxKind.GreaterThanToken:
      return order(evaluate(left, scope), evaluate(right, scope), (a, b) => a > b);
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return order(evaluate(left, scope), evaluate(right, scope), (a, b) => a >= b);
    default:
      return composedOf(node, scope);
  }
}

function order(left: Value, right: Value, holds: (a: number, b: number) => boolean): Value {
  return left.is === 'constant' &&
    right.is === 'constant' &&
    typeof left.value === 'number' &&
    typeof right.value === 'number'
    ? constant(holds(left.value, right.value))
    : composed([left, right]);
}

function compare(left: Value, right: Value, equal: boolean): Value {
  return left.is === 'constant' && right.is === 'constant'
    ? constant((left.value === right.value) === equal)
    : composed([left, right]);
}

function join(left: Value, right: Value): Value {
  const [before, after] = [left, right].map((value) =>
    value.is === 'constant' ? [String(value.value)] : value.is === 'template' ? value.parts : undefined,
  );
  if (!before && !after) return composed([left, right]);
  const parts = before && after ? [...before] : [...(before ?? ['']), ''];
  const [first = '', ...others] = after ?? [''];
  return { is: 'template', parts: [...parts.slice(0, -1), (parts.at(-1) ?? '') + first, ...others] };
}

function prefix(node: ts.PrefixUnaryExpression, scope: Scope): Value {
  const value = evaluate(node.operand, scope);
  const known = truth(value);
  if (node.operator === ts.SyntaxKind.ExclamationToken)
    return known === undefined ? composed([value]) : constant(!known);
  return node.operator === ts.SyntaxKind.MinusToken && value.is === 'constant'
    ? constant(-Number(value.value))
    : composed([value]);
}

const mostNestedCalls = 12;

/**
 * What a function of the project returns for the given arguments, each `return` under the conditions around it.
 * @returns unknown for a function that is being called already, and for generators and the like
 */
export function apply(closure: Closure, given: readonly Value[], fallback: Value = nothing): Value {
  const { node, scope } = closure;
  const { calling } = scope.module.world;
  const callable = callableOf(closure);
  if (!callable?.body || calling.has(node) || calling.size >= mostNestedCalls) return unknown('elsewhere');
  calling.add(node);
  try {
    const inside = within(scope);
    bindParameters(callable.parameters, given, fallback, inside, evaluate);
    const { body } = callable;
    if (!ts.isBlock(body)) return evaluate(body, inside);
    declare(body.statements, inside, evaluate);
    return returnsOf(body, inside, evaluate);
  } finally {
    calling.delete(node);
  }
}

/** The function of a closure; of a class component that is `render`. */
function callableOf({ node }: Closure): ts.FunctionLikeDeclaration | undefined {
  if (!ts.isClassLike(node)) return node as ts.FunctionLikeDeclaration;
  return node.members.find(
    (item): item is ts.MethodDeclaration =>
      ts.isMethodDeclaration(item) && ts.isIdentifier(item.name) && item.name.text === 'render',
  );
}

/** A scope that knows the parameters of a function as unknown, for what stands inside a function nobody calls. */
export function uncalled(node: ts.SignatureDeclaration, outer: Scope): Scope {
  const inside = within(outer);
  for (const { name } of node.parameters) bind(name, () => unknown('props'), inside, evaluate);
  if ('body' in node && node.body && ts.isBlock(node.body as ts.Node)) {
    declare((node.body as ts.Block).statements, inside, evaluate);
  }
  return inside;
}
