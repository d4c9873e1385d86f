import { ts } from '../../parsers/typescript.ts';
import { composed, constant, truth } from './known.ts';
import type { Evaluate, Scope, Value } from './value.ts';

/** `a ? b : c`, and `a && b` without the last. */
export function choose(
  { condition, yes, no }: { readonly condition: ts.Expression; readonly yes: ts.Node; readonly no?: ts.Node },
  scope: Scope,
  evaluate: Evaluate,
): Value {
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
function either({ left, right }: ts.BinaryExpression, scope: Scope, evaluate: Evaluate): Value {
  const first = evaluate(left, scope);
  const known = truth(first);
  if (known !== undefined) return known ? first : evaluate(right, scope);
  return { is: 'choice', test: { expression: left, scope, negated: false }, yes: first, no: evaluate(right, scope) };
}

/** @returns undefined for operators of which only the operands are of interest */
export function binary(node: ts.BinaryExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  const { left, right } = node;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return choose({ condition: left, yes: right }, scope, evaluate);
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return either(node, scope, evaluate);
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
      return undefined;
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

export function prefix(node: ts.PrefixUnaryExpression, scope: Scope, evaluate: Evaluate): Value {
  const value = evaluate(node.operand, scope);
  const known = truth(value);
  if (node.operator === ts.SyntaxKind.ExclamationToken)
    return known === undefined ? composed([value]) : constant(!known);
  return node.operator === ts.SyntaxKind.MinusToken && value.is === 'constant'
    ? constant(-Number(value.value))
    : composed([value]);
}
