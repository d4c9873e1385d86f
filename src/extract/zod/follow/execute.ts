import { ts } from '../../parsers/typescript.ts';
import { choiceAmong, literal, type Mark, truthOf, type Value } from '../schema/values.ts';

/** What following a function's body needs of the one who follows. */
export interface Follower {
  readonly evaluate: (expression: ts.Expression) => Value;
  readonly markOf: (condition: ts.Expression) => Mark;
  /** Does the work of a branch that may not be taken. */
  readonly inDoubt: <T>(work: () => T) => T;
}

/** How a stretch of statements ends. */
type Flow = 'ends' | 'may end' | 'goes on';

interface Returns {
  readonly values: Value[];
  /** The last condition that could not be told. */
  by: Mark | undefined;
}

/**
 * What a function's body returns, every branch taken that cannot be ruled out. Loops are gone through once, in doubt.
 */
export function execute(body: ts.Block, follower: Follower): Value {
  const returns: Returns = { values: [], by: undefined };
  const flow = runAll(body.statements, follower, returns);
  if (flow !== 'ends') returns.values.push(literal(undefined));
  const [first] = returns.values;
  if (first && (returns.values.length === 1 || !returns.by)) return first;
  return returns.by ? choiceAmong(returns.values, returns.by) : literal(undefined);
}

function runAll(statements: readonly ts.Statement[], follower: Follower, returns: Returns): Flow {
  for (const [index, statement] of statements.entries()) {
    const flow = run(statement, follower, returns);
    if (flow === 'ends') return 'ends';
    if (flow === 'may end') {
      const rest = follower.inDoubt(() => runAll(statements.slice(index + 1), follower, returns));
      return rest === 'ends' ? 'ends' : 'may end';
    }
  }
  return 'goes on';
}

function run(statement: ts.Statement, follower: Follower, returns: Returns): Flow {
  if (ts.isReturnStatement(statement)) {
    returns.values.push(statement.expression ? follower.evaluate(statement.expression) : literal(undefined));
    return 'ends';
  }
  if (ts.isThrowStatement(statement)) return 'ends';
  if (ts.isBlock(statement)) return runAll(statement.statements, follower, returns);
  if (ts.isIfStatement(statement)) return branch(statement, follower, returns);
  if (ts.isTryStatement(statement)) return run(statement.tryBlock, follower, returns);
  if (ts.isSwitchStatement(statement)) {
    const { caseBlock, expression } = statement;
    return perhaps(
      caseBlock.clauses.flatMap((clause) => [...clause.statements]),
      expression,
      follower,
      returns,
    );
  }
  if (ts.isForOfStatement(statement) || ts.isForInStatement(statement) || ts.isWhileStatement(statement)) {
    return perhaps([statement.statement], statement.expression, follower, returns);
  }
  if (ts.isExpressionStatement(statement)) follower.evaluate(statement.expression);
  return 'goes on';
}

function branch(statement: ts.IfStatement, follower: Follower, returns: Returns): Flow {
  const { expression, thenStatement, elseStatement } = statement;
  const truth = truthOf(follower.evaluate(expression));
  if (truth === true) return run(thenStatement, follower, returns);
  if (truth === false) return elseStatement ? run(elseStatement, follower, returns) : 'goes on';
  returns.by = follower.markOf(expression);
  return follower.inDoubt(() => {
    const flows = [
      run(thenStatement, follower, returns),
      elseStatement ? run(elseStatement, follower, returns) : 'goes on',
    ];
    if (flows.every((flow) => flow === 'ends')) return 'ends';
    return flows.every((flow) => flow === 'goes on') ? 'goes on' : 'may end';
  });
}

/** Statements of which each may be reached or not. */
function perhaps(statements: readonly ts.Statement[], by: ts.Expression, follower: Follower, returns: Returns): Flow {
  const before = returns.values.length;
  follower.inDoubt(() => {
    for (const statement of statements) run(statement, follower, returns);
  });
  if (returns.values.length === before) return 'goes on';
  returns.by = follower.markOf(by);
  return 'may end';
}
