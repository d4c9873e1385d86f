import { findExport, findSymbol, type Meaning, type ReadFile } from '../parsers/modules.ts';
import { ts } from '../parsers/typescript.ts';
import { callSchema, callZod, isSchemaMethod } from './apply.ts';
import { bare } from './bare.ts';
import { asSchema, issuePath } from './calls.ts';
import { declaredValue, isReassigned } from './declared-values.ts';
import { execute } from './execute.ts';
import { callGlobal, isGlobal } from './globals.ts';
import { literalOf } from './literals.ts';
import { memberOf } from './members.ts';
import { applyBinary, applyPrefix, stopsAtLeft, typeOf } from './operators.ts';
import { markOf, markOfNode } from './places.ts';
import { once } from './schemas.ts';
import { spreadOf } from './spread.ts';
import {
  type Call,
  choiceAmong,
  type Entry,
  literal,
  type ObjectValue,
  truthOf,
  unknown,
  type Value,
} from './values.ts';
import { packageMember } from './zod-packages.ts';

/** The parameters of a function that is being followed. */
interface Frame {
  readonly parameters: ReadonlyMap<ts.Node, Value>;
  readonly around?: Frame;
  /** What was already followed within this call. */
  readonly done: Map<ts.Node, Value>;
}

/** Where an expression stands. */
interface Scope {
  readonly file: ts.SourceFile;
  readonly frame?: Frame;
  /** Whether it stands inside of a function or block, so that names may mean something nearer than the file's. */
  readonly local: boolean;
}

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
const mostItems = 10_000;

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
    if (ts.isObjectLiteralExpression(node)) return objectOf(node, scope);
    if (ts.isArrayLiteralExpression(node)) return listOf(node, scope);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionOf(node, scope);
    if (ts.isConditionalExpression(node)) return conditional(node, scope);
    if (ts.isBinaryExpression(node)) return binary(node, scope);
    if (ts.isPrefixUnaryExpression(node)) return applyPrefix(node.operator, evaluate(node.operand, scope));
    if (ts.isTypeOfExpression(node)) return typeOf(evaluate(node.expression, scope));
    if (ts.isAwaitExpression(node)) return evaluate(node.expression, scope);
    if (ts.isTemplateExpression(node)) return template(node, scope);
    return literalOf(node);
  }

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

  function listOf(node: ts.ArrayLiteralExpression, scope: Scope): Value {
    const items: Value[] = [];
    for (const element of node.elements) {
      if (!ts.isSpreadElement(element)) items.push(evaluate(element, scope));
      else {
        const spread = evaluate(element.expression, scope);
        if (spread.kind !== 'list') return unknown('a list is made at run time');
        for (const item of spread.items) items.push(item);
      }
      if (items.length > mostItems) return unknown('a list is too long to follow');
    }
    return { kind: 'list', items };
  }

  function objectOf(node: ts.ObjectLiteralExpression, scope: Scope): ObjectValue {
    const entries = new Map<string, Entry>();
    const gaps: ObjectValue['gaps'][number][] = [];
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = spreadOf(evaluate(property.expression, scope));
        for (const [key, entry] of spread.entries) entries.set(key, entry);
        gaps.push(...spread.gaps);
        continue;
      }
      const key = keyOf(property.name, scope);
      if (key === undefined) {
        gaps.push({ reason: `a field's name is made at run time: ${property.name.getText(scope.file).slice(0, 80)}` });
        continue;
      }
      const value = once(() => propertyValue(property, scope));
      entries.set(key, { value, node: property, mark: markOfNode('zod-unresolved', property, scope.file) });
    }
    return { kind: 'object', entries, gaps };
  }

  function propertyValue(property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>, scope: Scope): Value {
    if (ts.isPropertyAssignment(property)) return evaluate(property.initializer, scope);
    if (ts.isShorthandPropertyAssignment(property)) return evaluate(property.name, scope);
    const method = functionOf(property, scope);
    return ts.isGetAccessor(property) ? method.call([]) : method;
  }

  function keyOf(name: ts.PropertyName, scope: Scope): string | undefined {
    if (!ts.isComputedPropertyName(name)) return name.text;
    const value = evaluate(name.expression, scope);
    return value.kind === 'literal' ? String(value.value) : undefined;
  }

  function functionOf(node: ts.SignatureDeclaration, scope: Scope): Extract<Value, { kind: 'function' }> {
    const body = 'body' in node ? (node.body as ts.ConciseBody | undefined) : undefined;
    const call = (values: readonly Value[]): Value => {
      if (!body) return unknown('the function has no body that can be seen');
      const inner: Scope = { file: scope.file, local: true, frame: frameOf(node, values, scope) };
      if (!ts.isBlock(body)) return evaluate(body, inner);
      return execute(body, {
        evaluate: (expression) => evaluate(expression, inner),
        markOf: (condition) => markOfNode('zod-choice', condition, scope.file),
        inDoubt,
      });
    };
    return { kind: 'function', node, file: scope.file, call };
  }

  function frameOf(node: ts.SignatureDeclaration, values: readonly Value[], scope: Scope): Frame {
    const parameters = new Map<ts.Node, Value>();
    for (const [index, parameter] of node.parameters.entries()) {
      const given = parameter.dotDotDotToken ? ({ kind: 'list', items: values.slice(index) } as const) : values[index];
      const isMissing = !given || (given.kind === 'literal' && given.value === undefined);
      if (isMissing && parameter.initializer) parameters.set(parameter, evaluate(parameter.initializer, scope));
      else if (given) parameters.set(parameter, given);
      else if (parameter.questionToken && values.length > 0) parameters.set(parameter, literal(undefined));
    }
    return { parameters, done: new Map(), ...(scope.frame && { around: scope.frame }) };
  }

  function parameterValue(node: ts.Node, frame: Frame | undefined): Value | undefined {
    for (let around = frame; around; around = around.around) {
      const value = around.parameters.get(node);
      if (value) return value;
    }
    return undefined;
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
          evaluate: (expression) => evaluate(expression, scope),
          parameter: (parameter) => parameterValue(parameter, scope.frame),
          functionOf: (definition) => functionOf(definition, scope),
          member: (value_, key) => member(value_, key),
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
