import { ts } from '../../parsers/typescript.ts';
import { bind, bindParameters, declare } from './bind.ts';
import { nothing, unknown } from './known.ts';
import { returnsOf } from './returns.ts';
import { within } from './scope.ts';
import type { Closure, Evaluate, Scope, Value } from './value.ts';

const mostNestedCalls = 12;

/**
 * What a function of the project returns for the given arguments, each `return` under the conditions around it.
 * @returns unknown for a function that is being called already, and for generators and the like
 */
export function applyWith(
  evaluate: Evaluate,
  closure: Closure,
  given: readonly Value[],
  fallback: Value = nothing,
): Value {
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
export function uncalled(node: ts.SignatureDeclaration, outer: Scope, evaluate: Evaluate): Scope {
  const inside = within(outer);
  for (const { name } of node.parameters) bind(name, () => unknown('props'), inside, evaluate);
  if ('body' in node && node.body && ts.isBlock(node.body as ts.Node)) {
    declare((node.body as ts.Block).statements, inside, evaluate);
  }
  return inside;
}
