import { ts } from '../../parsers/typescript.ts';
import { literal, unknown, type Value } from '../schema/values.ts';

/** The value of a literal as written. */
export function literalOf(node: ts.Expression): Value {
  if (ts.isStringLiteralLike(node)) return literal(node.text);
  if (ts.isNumericLiteral(node)) return literal(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return literal(true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return literal(false);
  if (node.kind === ts.SyntaxKind.NullKeyword) return literal(null);
  if (ts.isRegularExpressionLiteral(node))
    return { kind: 'regex', source: node.text.slice(1, node.text.lastIndexOf('/')) };
  return unknown('an expression that is not followed');
}
