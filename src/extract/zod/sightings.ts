import type { Gap } from '../../model/index.ts';
import { importedName, importedNames } from '../parsers/modules.ts';
import { childrenOf, ts } from '../parsers/typescript.ts';
import { isSchemaUse } from './apply.ts';
import { bare } from './bare.ts';
import { asSchema } from './calls.ts';
import { holdsFields } from './drafts.ts';
import { type Evaluator, longestChain, transparentNames } from './evaluate.ts';
import { occurrencesOf, wordsPattern } from './occurrences.ts';
import { markOfNode, nameOfCallee } from './places.ts';
import { objectOf } from './schemas.ts';
import type { Schema, Value } from './values.ts';
import { isZodPackage } from './zod-packages.ts';

/** A schema for an object, where a file writes it. */
export interface Sighting {
  /** What it is bound to: `signupSchema`, `schemas.login`, `default`; a function's name where that returns it. */
  readonly name: string;
  /** The name, or `inline@<offset>` where there is none or several schemas of the file share it. */
  readonly symbol: string;
  readonly isExported: boolean;
  readonly schema: Schema;
  /** The expression that makes it. */
  readonly expression: ts.Expression;
  /** What declares it: a statement, a property, or the expression itself. */
  readonly declaration: ts.Node;
}

/** What an expression would be bound to, were it a schema. */
interface Host {
  readonly symbol: string;
  readonly declaration: ts.Node;
  readonly isExported: boolean;
  /** The function that returns it. */
  readonly returnedBy?: ts.SignatureDeclaration;
}

/** Methods that make another object of one: what they are called on need not come from zod in sight. */
const shaping = new Set([
  'extend',
  'safeExtend',
  'merge',
  'pick',
  'omit',
  'partial',
  'deepPartial',
  'required',
  'and',
  'or',
  'augment',
  'setKey',
  'innerType',
  'sourceType',
]);

/** Methods that ask for the same fields as before: without a name of its own the result is a use of the schema. */
const keeping = new Set([
  'refine',
  'superRefine',
  'check',
  'transform',
  'strict',
  'passthrough',
  'strip',
  'loose',
  'catchall',
  'meta',
  'describe',
  'brand',
  'readonly',
  'optional',
  'nullable',
]);

/** All object schemas of a file, outermost only, in the order of the source. */
export function findSchemas(file: ts.SourceFile, evaluator: Evaluator): { sightings: Sighting[]; gaps: Gap[] } {
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [];
  const returned = new Set<ts.Node>();
  const hints = occurrencesOf(hintsIn(file), file.text);
  const stack: [ts.Node, Host | undefined][] = [[file, undefined]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, host] = next;
    // A function with several returns is followed as a whole.
    if (host?.returnedBy && returned.has(host.returnedBy)) continue;
    if (ts.isCallExpression(node) && chainOf(node).names.length > longestChain) {
      gaps.push({ reason: 'a chain of calls is too long to follow' });
      continue;
    }
    const schema = ts.isExpression(node) ? objectSchemaOf(node, host, file, evaluator) : undefined;
    if (schema) {
      sightings.push(sightingOf(node as ts.Expression, schema, host));
      if (host?.returnedBy) returned.add(host.returnedBy);
    }
    if (!schema && !ts.isTypeNode(node) && !ts.isImportDeclaration(node)) {
      for (const child of childrenOf(node).reverse()) {
        // A shape is known by its name alone, which stands outside of it.
        if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || hints.within(child))
          stack.push([child, hostOf(child, node, host)]);
      }
    }
  }
  const names = new Map<string, number>();
  for (const { name } of sightings) names.set(name, (names.get(name) ?? 0) + 1);
  const located = sightings.map((sighting) => {
    const { name, expression } = sighting;
    const isUnique = name !== '' && names.get(name) === 1;
    return isUnique ? sighting : { ...sighting, symbol: `inline@${startOf(sighting.schema, expression, file)}` };
  });
  return { sightings: located, gaps };
}

/** Where zod's builder is called: wrapped in `useMemo` a schema begins later than the expression around it. */
function startOf({ by }: Schema, expression: ts.Expression, file: ts.SourceFile): number {
  const start = expression.getStart(file);
  return by.file === file && by.start >= start && by.end <= expression.end ? by.start : start;
}

/** Whatever an expression holds that `mayBeSchema` says yes to. */
function hintsIn(file: ts.SourceFile): RegExp {
  const names = importedNames(file, isZodPackage);
  const words = wordsPattern([...names, 'z', 'zod', 'zfd', ...transparentNames]);
  return new RegExp(
    `${words}|\\.\\s*(?:${[...shaping, ...keeping].join('|')})\\s*[(<]|schema|shape|zod|form\\s*[(<]`,
    'giu',
  );
}

function sightingOf(expression: ts.Expression, schema: Schema, host: Host | undefined): Sighting {
  const name = host?.symbol ?? '';
  return {
    name,
    symbol: name,
    isExported: host?.isExported ?? false,
    schema,
    expression,
    declaration: host?.declaration ?? expression,
  };
}

function objectSchemaOf(
  expression: ts.Expression,
  host: Host | undefined,
  file: ts.SourceFile,
  evaluator: Evaluator,
): Schema | undefined {
  const node = bare(expression);
  if (ts.isObjectLiteralExpression(node)) return host && rawShape(node, host, file, evaluator);
  if (!mayBeSchema(node, host, file, evaluator)) return undefined;
  const value = host?.returnedBy ? evaluator.returned(host.returnedBy, file) : evaluator.evaluate(node, file);
  const schema = schemaOf(value, node, file);
  return schema && holdsFields(schema) ? schema : undefined;
}

function schemaOf(value: Value, node: ts.Node, file: ts.SourceFile): Schema | undefined {
  if (value.kind !== 'choice') return value.kind === 'schema' ? value : undefined;
  // Nothing at all, as after a check of the parameters, is none of the options.
  const options = value.options.filter((option) => option.kind !== 'literal');
  return asSchema({ ...value, options }, markOfNode('zod-choice', node, file));
}

/** A cheap look at the way an expression is written, before it is followed. */
function mayBeSchema(node: ts.Expression, host: Host | undefined, file: ts.SourceFile, evaluator: Evaluator): boolean {
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].some((branch) => mayBeSchema(bare(branch), host, file, evaluator));
  }
  if (ts.isPropertyAccessExpression(node)) return isNamed(host) && isPartOfSchema(node, file);
  if (!ts.isCallExpression(node)) return false;
  const { root, names } = chainOf(node);
  if (isSchemaUse(names[0] ?? '')) return false;
  if (!ts.isIdentifier(root)) return false;
  if (isZodRoot(root, file, evaluator)) return true;
  const [made] = names.slice(-1);
  if (made !== undefined && root.text === made) {
    return transparentNames.has(made) || (isNamed(host) && /schema|zod|form/iu.test(made));
  }
  if (!names.some((name) => shaping.has(name) || (isNamed(host) && keeping.has(name)))) return false;
  // `pick`, `extend` and `merge` are words of many libraries.
  return /schema|shape/iu.test(root.text) || evaluator.evaluate(root, file).kind !== 'unknown';
}

/** `PersonSchema.shape.address` */
function isPartOfSchema(node: ts.PropertyAccessExpression, file: ts.SourceFile): boolean {
  return /\.(?:shape|element|options|unwrap\(\))\b/u.test(node.getText(file).slice(0, 500));
}

function isNamed(host: Host | undefined): boolean {
  return host !== undefined && host.symbol !== '';
}

/** Whether a chain starts at zod: imported from there, or under its usual names from the project's own module. */
function isZodRoot(root: ts.Identifier, file: ts.SourceFile, evaluator: Evaluator): boolean {
  const imported = importedName(file, root.text);
  if (imported && isZodPackage(imported.specifier)) return true;
  return /^(?:z|zod|zfd)$/u.test(root.text) && evaluator.evaluate(root, file).kind === 'zod';
}

/** The names that are called in a chain, outermost first, and what it starts from. */
export function chainOf(outermost: ts.Expression): { readonly root: ts.Expression; readonly names: readonly string[] } {
  const names: string[] = [];
  let node = outermost;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) {
    if (ts.isCallExpression(node)) names.push(nameOfCallee(node));
    node = bare(node.expression);
  }
  return { root: node, names };
}

/** An object literal of schemas that is called a schema, to be made one elsewhere: `pageSchema: { name: z.string() }`. */
function rawShape(
  node: ts.ObjectLiteralExpression,
  host: Host,
  file: ts.SourceFile,
  evaluator: Evaluator,
): Schema | undefined {
  const name = host.symbol.slice(host.symbol.lastIndexOf('.') + 1);
  if (!/schema$/iu.test(name) || node.properties.length === 0) return undefined;
  const shape = evaluator.evaluate(node, file);
  if (shape.kind !== 'object') return undefined;
  let isShape = false;
  for (const entry of shape.entries.values()) {
    const value = entry.value();
    if (value.kind !== 'schema' && value.kind !== 'unknown' && value.kind !== 'choice') return undefined;
    isShape ||= value.kind === 'schema' && !holdsFields(value);
  }
  return isShape
    ? objectOf(markOfNode('zod-shape', node, file), shape, (value, entry) => asSchema(value, entry.mark))
    : undefined;
}

function isExported(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What a child of a node would be bound to. */
function hostOf(child: ts.Node, node: ts.Node, host: Host | undefined): Host | undefined {
  if (ts.isVariableStatement(node)) return { symbol: '', declaration: node, isExported: isExported(node) };
  if (ts.isVariableDeclarationList(node)) return host;
  if (ts.isVariableDeclaration(node)) {
    if (child !== node.initializer || !ts.isIdentifier(node.name)) return undefined;
    return { symbol: node.name.text, declaration: host?.declaration ?? node, isExported: host?.isExported ?? false };
  }
  if (ts.isExportAssignment(node)) return { symbol: 'default', declaration: node, isExported: true };
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
    if (child !== node.body) return undefined;
    const symbol = node.name && !ts.isComputedPropertyName(node.name) ? node.name.text : 'default';
    return { symbol, declaration: node, isExported: isExported(node), returnedBy: node };
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    return child === node.body && host ? { ...host, returnedBy: node } : undefined;
  }
  if (ts.isPropertyAssignment(node)) return child === node.initializer ? host : undefined;
  if (ts.isObjectLiteralExpression(node)) return propertyHost(child, host);
  if (ts.isReturnStatement(node)) return host?.returnedBy ? host : undefined;
  const passes =
    ts.isBlock(node) ||
    ts.isIfStatement(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node);
  if (passes) return ts.isBlock(node) && !host?.returnedBy ? undefined : host;
  return ts.isClassDeclaration(node)
    ? classHost(child, node)
    : ts.isPropertyDeclaration(node) && child === node.initializer
      ? host
      : undefined;
}

function propertyHost(child: ts.Node, host: Host | undefined): Host | undefined {
  if (!host || host.symbol === '' || host.returnedBy || !ts.isPropertyAssignment(child)) return undefined;
  if (ts.isComputedPropertyName(child.name)) return undefined;
  return { ...host, symbol: `${host.symbol}.${child.name.text}`, declaration: child };
}

function classHost(child: ts.Node, { name }: ts.ClassDeclaration): Host | undefined {
  if (!ts.isPropertyDeclaration(child) || ts.isComputedPropertyName(child.name)) return undefined;
  return { symbol: `${name?.text ?? 'default'}.${child.name.text}`, declaration: child, isExported: false };
}
