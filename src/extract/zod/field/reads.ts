import { descend, ts } from '../../parsers/typescript.ts';
import { bare } from '../follow/bare.ts';
import { nameOfCallee } from '../schema/places.ts';

/** Which of the data's keys a function reads, each as a dotted path that may end in a method's name. */
export interface Reads {
  /** Asked whether they are blank: `!data.company`, `data.company === ''`, `data.company?.length > 0`. */
  readonly blankTests: ReadonlySet<string>;
  /** Compared with a value: `data.type === 'company'`. */
  readonly comparisons: ReadonlySet<string>;
  /** Read in any way, in the order of the source. */
  readonly all: ReadonlySet<string>;
}

/** The local names that stand for the data or a part of it, with the part's path. */
type Names = Map<string, readonly string[]>;

/**
 * The names by which a function knows the data that it checks.
 * @param inContext the data is the `value` of the parameter, as in zod 4's `.check((context) => …)`
 */
export function dataNames(definition: ts.SignatureDeclaration, inContext: boolean): Names {
  const names: Names = new Map();
  const parameter = definition.parameters[inContext ? definition.parameters.length - 1 : 0];
  if (parameter) bind(parameter.name, [], names);
  if (inContext) {
    for (const [name, path] of names) {
      if (path[0] === 'value') names.set(name, path.slice(1));
      else if (path.length > 0) names.delete(name);
    }
  }
  for (const node of descend(definition)) {
    if (!ts.isVariableDeclaration(node) || !node.initializer) continue;
    const path = pathOf(bare(node.initializer), names, inContext);
    if (path) bind(node.name, path, names);
  }
  return names;
}

/** The expressions that decide what a predicate answers: what it returns, and the conditions on the way. */
export function verdictsOf(definition: ts.SignatureDeclaration): ts.Expression[] {
  const body = 'body' in definition ? (definition.body as ts.ConciseBody | undefined) : undefined;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  return [...descend(body)].flatMap((inner): ts.Expression[] => {
    if (ts.isReturnStatement(inner) && inner.expression) return [inner.expression];
    return ts.isIfStatement(inner) || ts.isSwitchStatement(inner) ? [inner.expression] : [];
  });
}

function bind(name: ts.BindingName, path: readonly string[], names: Names): void {
  if (ts.isIdentifier(name)) names.set(name.text, path);
  else if (ts.isObjectBindingPattern(name)) {
    for (const { name: inner, propertyName } of name.elements) {
      const key =
        propertyName && ts.isIdentifier(propertyName) ? propertyName.text : ts.isIdentifier(inner) ? inner.text : '';
      bind(inner, [...path, key], names);
    }
  }
}

/** The path of `data.address.street`, or undefined where the expression is no part of the data. */
function pathOf(expression: ts.Expression, names: Names, inContext: boolean): readonly string[] | undefined {
  const keys: string[] = [];
  let node = bare(expression);
  while (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    if (ts.isPropertyAccessExpression(node)) keys.unshift(node.name.text);
    else if (ts.isStringLiteralLike(node.argumentExpression)) keys.unshift(node.argumentExpression.text);
    else return undefined;
    node = bare(node.expression);
  }
  const start = ts.isIdentifier(node) ? names.get(node.text) : undefined;
  if (!start) return undefined;
  const path = [...start, ...keys];
  return inContext && start.length === 0 && path[0] === 'value' ? path.slice(1) : path;
}

const blankLiteral = (node: ts.Expression): boolean =>
  (ts.isStringLiteralLike(node) && node.text === '') ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword ||
  (ts.isIdentifier(node) && node.text === 'undefined') ||
  (ts.isNumericLiteral(node) && (node.text === '0' || node.text === '1'));

const blankness = /^(?:Boolean|isEmpty|isBlank|isNil|isNotEmpty|hasValue|isDefined)$/u;

/** What some expressions read of the data. */
export function readsOf(expressions: readonly ts.Expression[], names: Names, inContext: boolean): Reads {
  const blankTests = new Set<string>();
  const comparisons = new Set<string>();
  const all = new Set<string>();

  const addTest = (node: ts.Expression): void => {
    const path = pathOf(testedPart(node), names, inContext);
    if (path) blankTests.add(path.join('.'));
  };

  for (const root of expressions) {
    for (const node of descend(root)) {
      if (ts.isExpression(node)) {
        const path = pathOf(node, names, inContext);
        if (path && path.length > 0) all.add(path.join('.'));
      }
    }
    const stack = [root];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const node = bare(next);
      if (ts.isPrefixUnaryExpression(node)) stack.push(node.operand);
      else if (ts.isConditionalExpression(node)) stack.push(node.whenFalse, node.whenTrue, node.condition);
      else if (ts.isCallExpression(node) && blankness.test(nameOfCallee(node))) stack.push(...node.arguments);
      else if (!ts.isBinaryExpression(node)) addTest(node);
      else if (logical.has(node.operatorToken.kind)) stack.push(node.right, node.left);
      else if (blankLiteral(bare(node.right))) addTest(node.left);
      else if (blankLiteral(bare(node.left))) addTest(node.right);
      else {
        for (const side of [node.left, node.right]) {
          const path = pathOf(side, names, inContext);
          const other = bare(side === node.left ? node.right : node.left);
          if (path && !pathOf(other, names, inContext)) comparisons.add(path.join('.'));
        }
      }
    }
  }
  return { blankTests, comparisons, all };
}

/** `data.a` of `data.a?.trim()` and `data.a.length`. */
function testedPart(expression: ts.Expression): ts.Expression {
  let node = bare(expression);
  while (ts.isCallExpression(node)) node = bare(node.expression);
  const isMethod = ts.isPropertyAccessExpression(node) && /^(?:trim|length|size|toString)$/u.test(node.name.text);
  return isMethod && ts.isPropertyAccessExpression(node) ? testedPart(node.expression) : node;
}

const logical = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
