import { ts } from '../../parsers/typescript.ts';
import { type Attribute, ancestors, type ElementNode } from '../render/element.ts';
import { isNative } from '../render/tag.ts';
import { evaluate } from '../value/evaluate.ts';
import type { Value } from '../value/value.ts';

const naming = ['name', 'field', 'formControlName', 'fieldName', 'inputName'];

/** A field's name as the element states it; undefined where there is none or nobody can tell. */
export function nameOf(element: ElementNode): string | undefined {
  for (const attribute of namingOf(element)) {
    const value = element.attributes.get(attribute)?.value();
    const name = value && nameIn(value);
    if (name !== undefined && name !== '') return name;
  }
  return undefined;
}

/** Radio buttons and plain inputs without a name are known by their id, which react-bootstrap has stated around them. */
export function idOf(element: ElementNode): string | undefined {
  const value = (element.attributes.get('id') ?? controlIdAround(element))?.value();
  return value && nameIn(value);
}

function controlIdAround(element: ElementNode): Attribute | undefined {
  if (!/^Form\.?(?:Control|Select|Check|Range)\b/u.test(element.tag)) return undefined;
  const group = [...ancestors(element)].find(({ attributes }) => attributes.has('controlId'));
  return group?.attributes.get('controlId');
}

function namingOf({ tag }: ElementNode): readonly string[] {
  // react-admin names its inputs by their source.
  return !isNative(tag) && /(?:Input|Field)$/u.test(tag) ? [...naming, 'source'] : naming;
}

/** A literal, one with holes (`attendees[].email`), a library's metadata, or what it hands to a render function. */
export function nameIn(value: Value): string | undefined {
  switch (value.is) {
    case 'constant':
      return typeof value.value === 'string' || typeof value.value === 'number' ? String(value.value) : undefined;
    case 'template':
      return value.parts.some((part) => /\p{L}/u.test(part)) ? holed(value.parts) : undefined;
    case 'field':
      return value.root ? undefined : value.name;
    case 'bag': {
      const name = value.entries.get('name');
      return name && name.is !== 'bag' ? nameIn(name) : undefined;
    }
    case 'list':
      return path(value.items);
    case 'choice':
      return nameIn(value.yes) ?? nameIn(value.no);
    default:
      return undefined;
  }
}

/** A name whose number is only known at run time stands for each of a list. */
function holed(parts: readonly string[]): string {
  return parts
    .join('[]')
    .replace(/\.\[\](?=\.|$)/gu, '[]')
    .replace(/\[\[\]\]/gu, '[]')
    .replace(/^\[\]\.?/u, '');
}

/** antd writes nested names as lists: `name={['address', 'street']}`. */
function path(items: readonly Value[]): string | undefined {
  const names = items.map((item) => nameIn(item) ?? '[]');
  return names.some((name) => name !== '[]') ? holed(names.join('.').split('[]')) : undefined;
}

/**
 * A control without name or id is known by what its value is bound to: `value={form.values.email}`, `value={email}`,
 * `checked={fee === 'full'}`.
 */
export function boundName({ attributes }: ElementNode): string | undefined {
  for (const name of ['value', 'checked', 'aria-checked']) {
    const attribute = attributes.get(name);
    const bound = attribute && (nameOfBinding(attribute.value(), attribute.expression) ?? nameOfCompared(attribute));
    if (bound !== undefined) return bound;
  }
  return undefined;
}

function nameOfBinding(value: Value, expression: ts.Expression | undefined): string | undefined {
  if (value.is !== 'unknown' || (value.origin !== 'field' && value.origin !== 'state')) return undefined;
  if (value.path !== '' && !/^\d+$/u.test(value.path)) return value.path;
  return expression && ts.isIdentifier(expression) ? expression.text : undefined;
}

/** What a choice is compared with to know whether it is the one. */
function nameOfCompared({ expression, scope }: Attribute): string | undefined {
  if (!expression || !ts.isBinaryExpression(expression)) return undefined;
  const { left, operatorToken, right } = expression;
  const isEqual = /^===?$/u.test(ts.tokenToString(operatorToken.kind) ?? '');
  const sides = isEqual ? [left, right] : [];
  return sides.flatMap((side) => nameOfBinding(evaluate(side, scope), side) ?? [])[0];
}

/** Whether an element bears a name, be it one that only whoever uses its component knows. */
export const isNamed = ({ attributes }: ElementNode): boolean => naming.some((name) => attributes.has(name));

/** Whether an element's name stands in its own tag, at least its last part, so that it is its own wherever it is rendered. */
export function isWrittenName({ attributes }: ElementNode): boolean {
  return naming.some((name) => {
    const attribute = attributes.get(name);
    if (!attribute) return false;
    const { node, expression } = attribute;
    if (expression) return isWritten(ts.isCallExpression(expression) ? expression.arguments[0] : expression);
    return ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isStringLiteral(node.initializer);
  });
}

function isWritten(expression: ts.Expression | undefined): boolean {
  if (!expression) return false;
  if (ts.isTemplateExpression(expression)) return /\p{L}/u.test(expression.templateSpans.at(-1)?.literal.text ?? '');
  return ts.isStringLiteralLike(expression);
}
