import { ts } from '../../parsers/typescript.ts';
import { apply } from '../value/evaluate.ts';
import { keyed } from '../value/translation.ts';
import type { Closure, Value } from '../value/value.ts';
import { formArgument, renderArgument, rendersChildren } from './component.ts';
import type { Attribute, ElementNode } from './element.ts';
import { constantOf } from './tag.ts';

/** What a function returns that an element is given to render with. */
export function callRenderer(closure: Closure, element: ElementNode): Value {
  return apply(closure, [element.isForm ? formArgument(element) : renderArgument(element)], {
    is: 'unknown',
    origin: 'elsewhere',
    path: '',
  });
}

/** What an attribute renders: `render={({ field }) => …}`, `control={<Checkbox />}`, `footer={<Button />}`. */
export function slot(attribute: Attribute, element: ElementNode): Value | undefined {
  const { name, node, expression } = attribute;
  if (isLabelAttribute(name)) return undefined;
  if (rendersChildren(name)) {
    const value = attribute.value();
    if (value.is === 'closure') return name === 'component' ? undefined : callRenderer(value, element);
    return name === 'component' || name === 'input' ? undefined : value;
  }
  if (!ts.isJsxAttribute(node) || !expression) return undefined;
  return ts.isJsxElement(expression) || ts.isJsxFragment(expression) || ts.isJsxSelfClosingElement(expression)
    ? attribute.value()
    : undefined;
}

const isLabelAttribute = (name: string): boolean =>
  /^(?:label|floatingLabel|labelText|title|legend|description|helperText|help|hint|placeholder|icon)$/u.test(name);

/** What a translation component without children shows. */
export function translationOf(attributes: ReadonlyMap<string, Attribute>): Value | undefined {
  const text = ['defaultMessage', 'defaults', 'message'].flatMap((name) => constantOf(attributes.get(name)) ?? [])[0];
  if (text !== undefined) return { is: 'translated', content: text, key: false };
  const key = ['i18nKey', 'id', 'k', 'i18n'].flatMap((name) => constantOf(attributes.get(name)) ?? [])[0];
  return key === undefined ? undefined : keyed(key);
}
