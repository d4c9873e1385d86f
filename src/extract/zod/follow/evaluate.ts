import { findExport, findSymbol, type Meaning, type ReadFile } from '../../parsers/modules.ts';
import { ts } from '../../parsers/typescript.ts';
import { callSchema, callZod, isSchemaMethod } from '../schema/apply.ts';
import { asSchema, issuePath } from '../schema/calls.ts';
import { markOf, markOfNode } from '../schema/places.ts';
import { type Call, choiceAmong, type FunctionValue, literal, truthOf, unknown, type Value } from '../schema/values.ts';
import { packageMember } from '../schema/zod-packages.ts';
import { bare } from './bare.ts';
import { listOf, objectLiteral } from './containers.ts';
import { declaredValue, isReassigned } from './declared-values.ts';
import { execute } from './execute.ts';
import { frameOf, parameterValue, type Scope } from './frames.ts';
import { callGlobal, isGlobal } from './globals.ts';
import { literalOf } from './literals.ts';
import { memberOf } from './members.ts';
import { applyBinary, applyPrefix, stopsAtLeft, typeOf } from './operators.ts';

/** What an identifier means where it stands. */
interface Name {
  readonly meaning: Meaning;
  readonly isLocal: boolean;
}

/** Follows expressions of one source; it may be asked about any file of the project. */
export interface Evaluator {
  /** What an expression stands for. Nothing of it is ever run. */
  readonly evaluate: (expression: ts.Expression, file: ts.SourceFile) => Value;
  /** What a function returns that is called with parameters that are not known. */
  readonly returned: (definition: ts.SignatureDeclaration, file: ts.SourceFile) => Value;
}

/** Enough for the largest real files; what is hostile stops here. */
const mostSteps = 25_000;
const deepest = 120;
export const longestChain = 1000;
const longestText = 10_000;

/** Functions of frameworks that give back what they are given, or what the function that they are given returns. */
export const transparentNames: ReadonlySet<string> = new Set([
  'useMemo',
  'computed',
  'cache',
  'memoize',
  'once',
  'toTypedSchema',
  'markRaw',
  'shallowRef',
  'serverOnly$',
]);

export function createEvaluator(read: ReadFile): Evaluator {
  const done = new Map<ts.Node, Value>();
  const underWay = new Set<ts.Node>();
  const names = new Map<ts.Node, Name>();
  let steps = 0;
  let depth = 0;
  let doubts = 0;

  function evaluate(expression: ts.Expression, scope: Scope): Value {
    steps += 1;
    if (steps > mostSteps) return unknown('there is too much to follow');
    if (depth > deepest) return unknown('it is nested too deeply');
    depth += 1;
    try {
      return follow(expression, scope);
    } finally {
      depth -= 1;
    }
  }

  function follow(wrapped: ts.Expression, scope: Scope): Value {
    const node = bare(wrapped);
    if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      return chain(node, scope);
    }
    if (ts.isIdentifier(node)) return named(node, scope);
    if (ts.isObjectLiteralExpression(node)) return objectLiteral(node, followerIn(scope));
    if (ts.isArrayLiteralExpression(node)) return listOf(node, followerIn(scope));
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionOf(node, scope);
    if (ts.isConditionalExpression(node)) return conditional(node, scope);
    if (ts.isBinaryExpression(node)) return binary(node, scope);
    if (ts.isPrefixUnaryExpression(node)) return applyPrefix(node.operator, evaluate(node.operand, scope));
    if (ts.isTypeOfExpression(node)) return typeOf(evaluate(node.expression, scope));
    if (ts.isAwaitExpression(node)) return evaluate(node.expression, scope);
    if (ts.isTemplateExpression(node)) return template(node, scope);
    return literalOf(node);
  }

  const followerIn = (scope: Scope) => ({
    file: scope.file,
    evaluate: (expression: ts.Expression) => evaluate(expression, scope),
    functionOf: (definition: ts.SignatureDeclaration) => functionOf(definition, scope),
  });

  function conditional(node: ts.ConditionalExpression, scope: Scope): Value {
    const truth = truthOf(evaluate(node.condition, scope));
    if (truth !== undefined) return evaluate(truth ? node.whenTrue : node.whenFalse, scope);
    const options = inDoubt(() => [node.whenTrue, node.whenFalse].map((option) => evaluate(option, scope)));
    return choiceAmong(options, markOfNode('zod-choice', node.condition, scope.file));
  }

  function binary(node: ts.BinaryExpression, scope: Scope): Value {
    const operator = node.operatorToken.kind;
    const left = evaluate(node.left, scope);
    if (!shortCircuits.has(operator)) return applyBinary(operator, left, evaluate(node.right, scope));
    const stops = stopsAtLeft(operator, left);
    if (stops !== undefined) return stops ? left : evaluate(node.right, scope);
    const right = inDoubt(() => evaluate(node.right, scope));
    // Where `a && b` stops at `a`, that is as good as nothing.
    const stopped = operator === ts.SyntaxKind.AmpersandAmpersandToken ? literal(undefined) : left;
    return choiceAmong([stopped, right], markOfNode('zod-choice', node.left, scope.file));
  }

  function template(node: ts.TemplateExpression, scope: Scope): Value {
    let text = node.head.text;
    for (const { expression, literal: after } of node.templateSpans) {
      const value = evaluate(expression, scope);
      if (value.kind !== 'literal') return unknown('a text is made at run time');
      text += String(value.value) + after.text;
      if (text.length > longestText) return unknown('a text is too long to follow');
    }
    return literal(text);
  }

  function functionOf(node: ts.SignatureDeclaration, scope: Scope): FunctionValue {
    const body = 'body' in node ? (node.body as ts.ConciseBody | undefined) : undefined;
    const call = (values: readonly Value[]): Value => {
      if (!body) return unknown('the function has no body that can be seen');
      const inner: Scope = { file: scope.file, local: true, frame: frameOf(node, values, scope, evaluate) };
      if (!ts.isBlock(body)) return evaluate(body, inner);
      return execute(body, {
        evaluate: (expression) => evaluate(expression, inner),
        markOf: (condition) => markOfNode('zod-choice', condition, scope.file),
        inDoubt,
      });
    };
    return { kind: 'function', node, file: scope.file, call };
  }

  function named(node: ts.Identifier, scope: Scope): Value {
    if (node.text === 'undefined') return literal(undefined);
    if (node.text === 'NaN') return literal(Number.NaN);
    const known = names.get(node) ?? nameOf(node, scope);
    names.set(node, known);
    return meant(known.meaning, known.isLocal ? scope : undefined);
  }

  function nameOf(node: ts.Identifier, scope: Scope): Name {
    const outer = findSymbol(scope.file, node.text, read);
    const meaning = scope.local ? findSymbol(scope.file, node.text, read, node) : outer;
    const isLocal = meaning.kind === 'declaration' && (outer.kind !== 'declaration' || outer.node !== meaning.node);
    return { meaning, isLocal };
  }

  function meant(meaning: Meaning, scope: Scope | undefined): Value {
    if (meaning.kind === 'declaration') return declared(meaning, scope ?? { file: meaning.file, local: false });
    if (meaning.kind === 'namespace') return { kind: 'module', path: meaning.path };
    if (meaning.kind === 'package') return packageMember(meaning.specifier, meaning.name);
    const name = /^'([^']*)'/u.exec(meaning.reason)?.[1] ?? '';
    return isGlobal(name) ? { kind: 'global', name } : unknown(meaning.reason);
  }

  function declared({ node, name }: Extract<Meaning, { kind: 'declaration' }>, scope: Scope): Value {
    const memory = scope.frame?.done ?? done;
    const known = memory.get(node);
    if (known) return known;
    if (underWay.has(node)) return unknown(`'${name}' refers to itself`);
    underWay.add(node);
    const value = isReassigned(node, name, scope.file)
      ? unknown(`'${name}' is assigned more than once`)
      : declaredValue(node, name, scope.file, {
          ...followerIn(scope),
          parameter: (parameter) => parameterValue(parameter, scope.frame),
          member,
        });
    underWay.delete(node);
    memory.set(node, value);
    return value;
  }

  const member = (value: Value, name: string): Value =>
    memberOf(value, name, (path) => meant(findExport(path, name, read), undefined));

  /** A chain of calls and accesses from its root outwards, in a loop: a chain may be of any length. */
  function chain(outermost: ts.Expression, scope: Scope): Value {
    const links: (ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression)[] = [];
    let node = outermost;
    while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      links.push(node);
      node = bare(node.expression);
    }
    if (links.length > longestChain) return unknown('a chain of calls is too long to follow');
    let value = evaluate(node, scope);
    let receiver: Value | undefined;
    for (let index = links.length - 1; index >= 0; index -= 1) {
      const link = links[index];
      if (!link) continue;
      if (link.questionDotToken && value.kind === 'literal' && (value.value ?? undefined) === undefined)
        return literal(undefined);
      if (ts.isCallExpression(link)) {
        value = called(link, value, receiver, scope);
        receiver = undefined;
      } else {
        receiver = value;
        const next = links[index - 1];
        const isMethod = next !== undefined && ts.isCallExpression(next) && ts.isPropertyAccessExpression(link);
        value = isMethod && isSchemaMethod(value, link.name.text) ? value : member(value, keyOfAccess(link, scope));
      }
    }
    return value;
  }

  function keyOfAccess(link: ts.PropertyAccessExpression | ts.ElementAccessExpression, scope: Scope): string {
    if (ts.isPropertyAccessExpression(link)) return link.name.text;
    const key = evaluate(link.argumentExpression, scope);
    return key.kind === 'literal' ? String(key.value) : '';
  }

  function called(node: ts.CallExpression, callee: Value, receiver: Value | undefined, scope: Scope): Value {
    const access = bare(node.expression);
    const name = ts.isPropertyAccessExpression(access) ? access.name.text : ts.isIdentifier(access) ? access.text : '';
    const isMethod = receiver !== undefined && receiver === callee && isSchemaMethod(receiver, name);
    const call: Call = {
      name,
      node,
      file: scope.file,
      mark: markOf(node, scope.file, isMethod),
      argumentNode: (index) => node.arguments[index],
      argument: (index) => {
        const argument = node.arguments[index];
        return argument ? evaluate(argument, scope) : literal(undefined);
      },
    };
    steps += 1;
    if (steps > mostSteps) return unknown('there is too much to follow');
    if (isMethod) return callSchema(asSchema(receiver, call.mark), call);
    if (callee.kind === 'zod') return callZod(callee.member, call);
    if (callee.kind === 'function') return callee.call(node.arguments.map((_, index) => call.argument(index)));
    if (callee.kind === 'global') return callGlobal(callee.name, call);
    if (callee.kind === 'context') {
      callee.report(doubts === 0, issuePath(call.argument(0)));
      return literal(undefined);
    }
    return calledUnseen(callee, call);
  }

  /** A call of a function that cannot be looked into. */
  function calledUnseen(callee: Value, call: Call): Value {
    if (transparentNames.has(call.name)) {
      const given = call.argument(0);
      return given.kind === 'function' ? given.call([]) : given;
    }
    for (const argument of call.node.arguments) {
      const given = ts.isIdentifier(argument) ? call.argument(call.node.arguments.indexOf(argument)) : undefined;
      if (given?.kind === 'context') given.report(false, []);
    }
    return callee.kind === 'unknown' ? callee : unknown(`'${call.name}' is not followed`);
  }

  function inDoubt<T>(work: () => T): T {
    doubts += 1;
    try {
      return work();
    } finally {
      doubts -= 1;
    }
  }

  return {
    evaluate: (expression, file) => evaluate(expression, { file, local: true }),
    returned: (definition, file) => functionOf(definition, { file, local: true }).call([]),
  };
}

const shortCircuits = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
