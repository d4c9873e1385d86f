import { ts } from '../../parsers/typescript.ts';
import { declare } from './bind.ts';
import { nothing, truth } from './known.ts';
import { within } from './scope.ts';
import type { Evaluate, Scope, Test, Value } from './value.ts';

const deepest = 40;

/**
 * What the statements of a function return: one value, or a choice of several by the tests that lead to each
 * (`if (!isCompany) return null;` puts all that follows under `isCompany`).
 */
export function returnsOf(body: ts.Block, scope: Scope, evaluate: Evaluate): Value {
  return leave(body.statements, scope, evaluate, 0) ?? nothing;
}

/** The value that a run of statements returns; undefined where they are passed through. */
function leave(
  statements: readonly ts.Statement[],
  scope: Scope,
  evaluate: Evaluate,
  depth: number,
): Value | undefined {
  const results: { readonly test?: Test; readonly value: Value }[] = [];
  let last: Value | undefined;
  for (const statement of statements) {
    if (ts.isReturnStatement(statement)) {
      last = statement.expression ? evaluate(statement.expression, scope) : nothing;
      break;
    }
    if (ts.isIfStatement(statement)) {
      const known = truth(evaluate(statement.expression, scope));
      const yes = known === false ? undefined : branch(statement.thenStatement, scope, evaluate, depth);
      const no =
        known === true || !statement.elseStatement
          ? undefined
          : branch(statement.elseStatement, scope, evaluate, depth);
      if (known !== undefined && (yes ?? no)) {
        last = yes ?? no;
        break;
      }
      const test: Test = { expression: statement.expression, scope, negated: false };
      if (yes && no) {
        last = { is: 'choice', test, yes, no };
        break;
      }
      if (yes) results.push({ test, value: yes });
      if (no) results.push({ test: { ...test, negated: true }, value: no });
    } else {
      const value = nested(statement, scope, evaluate, depth);
      if (value) results.push({ value });
    }
  }
  if (!last && results.length === 0) return undefined;
  return results.reduceRight<Value>(
    (otherwise, { test, value }) =>
      test ? { is: 'choice', test, yes: value, no: otherwise } : { is: 'list', items: [value, otherwise], open: false },
    last ?? nothing,
  );
}

function branch(statement: ts.Statement, scope: Scope, evaluate: Evaluate, depth: number): Value | undefined {
  if (depth >= deepest) return undefined;
  const statements = ts.isBlock(statement) ? statement.statements : [statement];
  const inside = within(scope);
  declare(statements, inside, evaluate);
  return leave(statements, inside, evaluate, depth + 1);
}

/** Statements that hold others: each `case` may be the one that is run, under its own test. */
function nested(statement: ts.Statement, scope: Scope, evaluate: Evaluate, depth: number): Value | undefined {
  if (ts.isBlock(statement)) return branch(statement, scope, evaluate, depth);
  if (ts.isTryStatement(statement)) return branch(statement.tryBlock, scope, evaluate, depth);
  if (!ts.isSwitchStatement(statement)) return undefined;
  const inside = within(scope);
  const { clauses } = statement.caseBlock;
  declare(
    clauses.flatMap((clause) => [...clause.statements]),
    inside,
    evaluate,
  );
  return clauses.reduceRight<Value | undefined>((otherwise, clause) => {
    const value = leave(clause.statements, inside, evaluate, depth + 1);
    if (!value) return otherwise;
    const test: Test = { expression: statement.expression, scope, negated: false };
    return { is: 'choice', test, yes: value, no: otherwise ?? nothing };
  }, undefined);
}
