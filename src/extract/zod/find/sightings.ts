import type { Gap } from '../../../model/index.ts';
import { childrenOf, ts } from '../../parsers/typescript.ts';
import { holdsFields } from '../field/drafts.ts';
import { bare } from '../follow/bare.ts';
import { type Evaluator, longestChain } from '../follow/evaluate.ts';
import { asSchema } from '../schema/calls.ts';
import { markOfNode } from '../schema/places.ts';
import { objectOf } from '../schema/schemas.ts';
import type { Schema, Value } from '../schema/values.ts';
import { type Host, hostOf } from './host.ts';
import { chainOf, hintsIn, mayBeSchema } from './likely-schema.ts';

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

/** All object schemas of a file, outermost only, in the order of the source. */
export function findSchemas(file: ts.SourceFile, evaluator: Evaluator): { sightings: Sighting[]; gaps: Gap[] } {
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [];
  const returned = new Set<ts.Node>();
  const hints = hintsIn(file);
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
