import { descend, parentsIn, ts } from '../../parsers/typescript.ts';
import { constant } from './known.ts';
import type { Evaluate, Scope, Value } from './value.ts';

const adding = new Set(['push', 'unshift']);

/**
 * The markup that statements put into a list: `rows.push(<Row />)`, under the tests and in the loops around it.
 * @param name the list's name
 */
export function pushedInto(
  name: string,
  statements: readonly ts.Statement[],
  scope: Scope,
  evaluate: Evaluate,
): readonly Value[] {
  const { file, text } = scope.module;
  return statements.flatMap((statement) => {
    if (!text.slice(statement.pos, statement.end).includes(`${name}.`)) return [];
    return [...descend(statement)].flatMap((node) =>
      isAddition(node, name)
        ? node.arguments
            .map((argument) => evaluate(argument, scope))
            .filter(({ is }) => is === 'markup' || is === 'choice')
            .map((value) => inPlace(value, node, statement, { parents: parentsIn(file), scope }))
        : [],
    );
  });
}

function isAddition(node: ts.Node, name: string): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name: method } = node.expression;
  return ts.isIdentifier(expression) && expression.text === name && adding.has(method.text);
}

interface Around {
  readonly parents: ReadonlyMap<ts.Node, ts.Node>;
  readonly scope: Scope;
}

/** A value under the tests between it and a statement around it, and once for each round of the loops there. */
function inPlace(value: Value, start: ts.Node, end: ts.Node, { parents, scope }: Around): Value {
  let placed = value;
  for (let node = start; node !== end; ) {
    const parent = parents.get(node);
    if (!parent) break;
    if (ts.isIfStatement(parent) && node !== parent.expression) {
      const test = { expression: parent.expression, scope, negated: false };
      const isThen = node === parent.thenStatement;
      placed = {
        is: 'choice',
        test,
        yes: isThen ? placed : constant(undefined),
        no: isThen ? constant(undefined) : placed,
      };
    } else if (
      ts.isIterationStatement(parent, false) ||
      ts.isArrowFunction(parent) ||
      ts.isFunctionExpression(parent)
    ) {
      placed = { is: 'list', items: [placed], open: true };
    }
    node = parent;
  }
  return placed;
}
