import { ts } from '../../parsers/typescript.ts';
import { evaluate } from '../value/evaluate.ts';
import { constant } from '../value/known.ts';
import type { Scope, Value } from '../value/value.ts';
import { type Attribute, textOf } from './element.ts';
import { decodeEntities } from './entity.ts';

export interface Attributes {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly spreads: readonly string[];
}

/** The attributes of a tag, spreads resolved; of two of one name the later one counts, as in React. */
export function attributesOf({ properties }: ts.JsxAttributes, scope: Scope): Attributes {
  const attributes = new Map<string, Attribute>();
  const spreads: string[] = [];
  for (const node of properties) {
    if (!ts.isJsxSpreadAttribute(node)) {
      const attribute = written(node, scope);
      attributes.set(attribute.name, attribute);
      continue;
    }
    const value = evaluate(node.expression, scope);
    if (value.is === 'bag') enter(value.entries, node, scope, attributes);
    if (value.is === 'choice') {
      for (const branch of [value.yes, value.no]) {
        if (branch.is === 'bag') enter(branch.entries, node, scope, attributes);
      }
    }
    if (isOpen(value)) spreads.push(textOf(node, scope.module));
  }
  return { attributes, spreads };
}

function isOpen(value: Value): boolean {
  if (value.is === 'bag') return value.open;
  if (value.is === 'choice') return isOpen(value.yes) || isOpen(value.no);
  return value.is !== 'constant' && value.is !== 'hook';
}

function enter(
  entries: ReadonlyMap<string, Value>,
  node: ts.JsxSpreadAttribute,
  scope: Scope,
  into: Map<string, Attribute>,
): void {
  for (const [name, value] of entries) {
    into.set(name, { name, node, module: scope.module, expression: node.expression, scope, value: () => value });
  }
}

function written(node: ts.JsxAttribute, scope: Scope): Attribute {
  const { initializer } = node;
  const name = ts.isIdentifier(node.name) ? node.name.text : `${node.name.namespace.text}:${node.name.name.text}`;
  const expression = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  let value: Value | undefined;
  return {
    name,
    node,
    module: scope.module,
    expression,
    scope,
    value: () => {
      value ??= initialValue(initializer, expression, scope);
      return value;
    },
  };
}

function initialValue(
  initializer: ts.JsxAttributeValue | undefined,
  expression: ts.Expression | undefined,
  scope: Scope,
): Value {
  if (!initializer) return constant(true);
  if (ts.isStringLiteral(initializer)) return constant(decodeEntities(initializer.text));
  return ts.isJsxExpression(initializer)
    ? expression
      ? evaluate(expression, scope)
      : constant(undefined)
    : evaluate(initializer, scope);
}
