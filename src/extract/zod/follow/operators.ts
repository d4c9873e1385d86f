import { ts } from '../../parsers/typescript.ts';
import { literal, truthOf, unknown, type Value } from '../schema/values.ts';

const open = unknown('it depends on a value that is not known');

/** `!a`, `-a`, `+a` of a value that is known. */
export function applyPrefix(operator: ts.PrefixUnaryOperator, value: Value): Value {
  if (operator === ts.SyntaxKind.ExclamationToken) {
    const truth = truthOf(value);
    return truth === undefined ? open : literal(!truth);
  }
  if (value.kind !== 'literal' || typeof value.value === 'bigint') return open;
  if (operator === ts.SyntaxKind.MinusToken) return literal(-Number(value.value));
  return operator === ts.SyntaxKind.PlusToken ? literal(Number(value.value)) : open;
}

/** `typeof a` */
export function typeOf(value: Value): Value {
  if (value.kind === 'literal') return literal(value.value === null ? 'object' : typeof value.value);
  if (value.kind === 'unknown' || value.kind === 'choice') return open;
  return literal(value.kind === 'function' || value.kind === 'global' ? 'function' : 'object');
}

type Primitive = string | number | boolean | bigint | null | undefined;

/** What a binary operator makes of two literals; undefined for operators that are not followed. */
function ofLiterals(operator: ts.SyntaxKind, a: Primitive, b: Primitive): Primitive {
  // Comparing across types is JavaScript's business: `as never` hands it over as it stands.
  switch (operator) {
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return a === b;
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return a !== b;
    case ts.SyntaxKind.EqualsEqualsToken:
      return a === b || (isNullish(a) && isNullish(b));
    case ts.SyntaxKind.ExclamationEqualsToken:
      return !(a === b || (isNullish(a) && isNullish(b)));
    case ts.SyntaxKind.LessThanToken:
      return (a as never) < (b as never);
    case ts.SyntaxKind.LessThanEqualsToken:
      return (a as never) <= (b as never);
    case ts.SyntaxKind.GreaterThanToken:
      return (a as never) > (b as never);
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return (a as never) >= (b as never);
    case ts.SyntaxKind.PlusToken:
      return typeof a === 'string' || typeof b === 'string' ? `${String(a)}${String(b)}` : Number(a) + Number(b);
    case ts.SyntaxKind.MinusToken:
      return Number(a) - Number(b);
    case ts.SyntaxKind.AsteriskToken:
      return Number(a) * Number(b);
    default:
      return undefined;
  }
}

function isNullish(value: Primitive): boolean {
  return value === null || value === undefined;
}

/** A binary operator that evaluates both sides. */
export function applyBinary(operator: ts.SyntaxKind, left: Value, right: Value): Value {
  if (left.kind === 'literal' && right.kind === 'literal') {
    const longest = 10_000;
    const result = ofLiterals(operator, left.value, right.value);
    return result === undefined || (typeof result === 'string' && result.length > longest) ? open : literal(result);
  }
  // A list, object or function is equal to no literal.
  const [one, other] = left.kind === 'literal' ? [left, right] : [right, left];
  if (one.kind === 'literal' && other.kind !== 'unknown' && other.kind !== 'choice') {
    if (operator === ts.SyntaxKind.EqualsEqualsEqualsToken) return literal(false);
    if (operator === ts.SyntaxKind.ExclamationEqualsEqualsToken) return literal(true);
  }
  if (operator === ts.SyntaxKind.InstanceOfKeyword && left.kind === 'literal') return literal(false);
  return open;
}

/** Whether `&&`, `||` or `??` stops at its left side; undefined where that cannot be told. */
export function stopsAtLeft(operator: ts.SyntaxKind, left: Value): boolean | undefined {
  if (operator === ts.SyntaxKind.QuestionQuestionToken) {
    if (left.kind === 'unknown' || left.kind === 'choice') return undefined;
    return left.kind !== 'literal' || !isNullish(left.value);
  }
  const truth = truthOf(left);
  if (truth === undefined) return undefined;
  return operator === ts.SyntaxKind.AmpersandAmpersandToken ? !truth : truth;
}
