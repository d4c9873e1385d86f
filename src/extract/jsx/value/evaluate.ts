import { childrenOf, ts } from '../../parsers/typescript.ts';
import { applyWith } from './apply.ts';
import { evaluateCall } from './call.ts';
import { composed, constant, member, nothing, unknown } from './known.ts';
import { list, object, template } from './literal.ts';
import { binary, choose, prefix } from './operator.ts';
import { isLocal, lookUp } from './scope.ts';
import { translatedTemplate } from './translated-template.ts';
import type { Closure, Interpreter, Scope, Value } from './value.ts';

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
  if (ts.isCallExpression(node)) return evaluateCall(node, scope, interpreter) ?? composedOf(node, scope);
  if (ts.isTaggedTemplateExpression(node)) return translatedTemplate(node) ?? composedOf(node, scope);
  if (ts.isTemplateExpression(node)) return template(node, scope, evaluate);
  if (ts.isObjectLiteralExpression(node)) return object(node, scope, evaluate);
  if (ts.isArrayLiteralExpression(node)) return list(node, scope, evaluate);
  if (ts.isConditionalExpression(node)) {
    return choose({ condition: node.condition, yes: node.whenTrue, no: node.whenFalse }, scope, evaluate);
  }
  if (ts.isBinaryExpression(node)) return binary(node, scope, evaluate) ?? composedOf(node, scope);
  if (ts.isPrefixUnaryExpression(node)) return prefix(node, scope, evaluate);
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

/**
 * What a function of the project returns for the given arguments, each `return` under the conditions around it.
 * @param fallback what a missing argument is; undefined by default, unknown where nobody knows the call
 */
export function apply(closure: Closure, given: readonly Value[], fallback?: Value): Value {
  return applyWith(evaluate, closure, given, fallback);
}

const interpreter: Interpreter = { evaluate, apply };
