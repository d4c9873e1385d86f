import { ts } from '../../parsers/typescript.ts';
import { markOfNode } from '../schema/places.ts';
import { once } from '../schema/schemas.ts';
import { type Entry, type FunctionValue, type ObjectValue, unknown, type Value } from '../schema/values.ts';
import { spreadOf } from './spread.ts';

/** What reading a list or object literal needs of the one who follows. */
interface Follower {
  readonly file: ts.SourceFile;
  readonly evaluate: (expression: ts.Expression) => Value;
  readonly functionOf: (node: ts.SignatureDeclaration) => FunctionValue;
}

const mostItems = 10_000;

/** The value of `[a, ...b]`. */
export function listOf(node: ts.ArrayLiteralExpression, { evaluate }: Follower): Value {
  const items: Value[] = [];
  for (const element of node.elements) {
    if (!ts.isSpreadElement(element)) items.push(evaluate(element));
    else {
      const spread = evaluate(element.expression);
      if (spread.kind !== 'list') return unknown('a list is made at run time');
      for (const item of spread.items) items.push(item);
    }
    if (items.length > mostItems) return unknown('a list is too long to follow');
  }
  return { kind: 'list', items };
}

/** The value of `{ a: b, ...c }`; its properties are followed when they are asked for. */
export function objectLiteral(node: ts.ObjectLiteralExpression, follower: Follower): ObjectValue {
  const { file, evaluate } = follower;
  const entries = new Map<string, Entry>();
  const gaps: ObjectValue['gaps'][number][] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = spreadOf(evaluate(property.expression));
      for (const [key, entry] of spread.entries) entries.set(key, entry);
      gaps.push(...spread.gaps);
      continue;
    }
    const key = keyOf(property.name, follower);
    if (key === undefined) {
      gaps.push({ reason: `a field's name is made at run time: ${property.name.getText(file).slice(0, 80)}` });
      continue;
    }
    const value = once(() => propertyValue(property, follower));
    entries.set(key, { value, node: property, mark: markOfNode('zod-unresolved', property, file) });
  }
  return { kind: 'object', entries, gaps };
}

type Property = Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>;

function propertyValue(property: Property, { evaluate, functionOf }: Follower): Value {
  if (ts.isPropertyAssignment(property)) return evaluate(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return evaluate(property.name);
  const method = functionOf(property);
  return ts.isGetAccessor(property) ? method.call([]) : method;
}

function keyOf(name: ts.PropertyName, { evaluate }: Follower): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const value = evaluate(name.expression);
  return value.kind === 'literal' ? String(value.value) : undefined;
}
